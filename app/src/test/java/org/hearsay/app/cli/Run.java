package org.hearsay.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the program inside the test's process. */
record Run(int code, String out, String err) {
    static Run of(String... args) {
        return withInput("", args);
    }

    static Run withInput(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = into(out, input, args);
        return new Run(run.code(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    /** With standard output going to {@code out}; the run's own {@code out} is empty. */
    static Run into(OutputStream out, String input, String... args) {
        StringWriter err = new StringWriter();
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        Streams streams = new Streams(new ByteArrayInputStream(bytes), out, new PrintWriter(err, true), false);
        int code = Main.run(streams, args);
        return new Run(code, "", err.toString());
    }

    List<String> outLines() {
        return out.lines().toList();
    }
}

package org.hearsay.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.hearsay.text.ControlCharacters;

/**
 * The three standard streams, all UTF-8. Standard output is for programs, standard error for people.
 *
 * @param in standard input
 * @param out standard output, unbuffered, so that a failure to write is seen (a {@code PrintStream} would hide it)
 * @param err standard error
 * @param terminal whether a person watches standard error
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, boolean terminal) {
    /** Set by the launcher where standard error is a terminal: Java cannot tell before version 22. */
    private static final String TERMINAL_PROPERTY = "hearsay.terminal";

    static Streams ofProcess() {
        return new Streams(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true),
                Boolean.getBoolean(TERMINAL_PROPERTY));
    }

    /** Writes help to standard output. */
    PrintWriter helpWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** Writes one line to standard error; nothing in it acts on a terminal. */
    void tell(String line) {
        err.println("hearsay: " + ControlCharacters.onOneLine(line));
        err.flush();
    }
}

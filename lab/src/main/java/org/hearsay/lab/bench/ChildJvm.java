package org.hearsay.lab.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Starts fresh virtual machines, one after another, and waits for each.
 *
 * @param options of the virtual machine, each a word
 * @param classPath as after {@code -cp}
 */
record ChildJvm(List<String> options, String classPath) {
    /** So many last lines of a failed process are shown. */
    private static final int SHOWN = 8;

    ChildJvm {
        options = List.copyOf(options);
    }

    /** The options and the class path that {@code ./dev bench} hands over: those of the program itself. */
    static ChildJvm ofProgram() {
        List<String> options = Arrays.stream(property("hearsay.bench.options").split("\\n"))
                .filter(option -> !option.isBlank())
                .toList();
        return new ChildJvm(options, property("hearsay.bench.classpath"));
    }

    private static String property(String key) {
        String value = System.getProperty(key);
        if (value == null) {
            throw new BenchException("-D" + key + " is not set; run this by ./dev bench");
        }
        return value;
    }

    /** Runs {@code words} (a class and its arguments, or a source file and its) and gives what it printed. */
    Readings run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath));
        command.addAll(List.of(words));
        return run(command);
    }

    /** Runs a command to its end; throws {@link BenchException} with its last lines if it fails. */
    static Readings run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        List<String> lines;
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            lines = reader.lines().toList();
        }
        int code = process.waitFor();
        if (code != 0) {
            List<String> last = lines.subList(Math.max(0, lines.size() - SHOWN), lines.size());
            throw new BenchException(command.getFirst() + " ended with code " + code + "; its last lines:\n  "
                    + String.join("\n  ", last));
        }
        return Readings.parse(lines);
    }
}

package org.hearsay.lab.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.lab.eval.DataFolder;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Feeds every seed and every finding of the fuzzer to its target again. */
class FuzzReplayTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TestFactory
    List<DynamicTest> pages() throws IOException {
        return tests("clean", CleanFuzz::fuzzerTestOneInput);
    }

    @TestFactory
    List<DynamicTest> json() throws IOException {
        return tests("json", JsonFuzz::fuzzerTestOneInput);
    }

    private static List<DynamicTest> tests(String target, Consumer<byte[]> run) throws IOException {
        try (Stream<Path> files = Files.walk(DataFolder.projectRoot().resolve("lab/fuzz"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toAbsolutePath().toString().contains("/" + target + "/"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> Assertions.assertTimeoutPreemptively(
                                    LONGEST, () -> run.accept(Files.readAllBytes(file)))))
                    .toList();
        }
    }
}

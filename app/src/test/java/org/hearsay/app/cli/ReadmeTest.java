package org.hearsay.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's two commands work, in a copy of the sources: the launcher must not build into the build that tests it. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    /** What is not source: built, or another tool's. */
    private static final Set<String> NOT_SOURCE = Set.of("target", ".git", ".hearsay-build");

    @TempDir
    private Path folder;

    private record Result(int code, String out, String err) {}

    @Test
    void theFirstCommandBuildsAndComparesTheSample() throws Exception {
        assumeTrue(onPath("mvn"), "no mvn on the PATH");
        Path copy = copyOfSources(folder.resolve("a b"));
        String command = commands().getFirst();
        Result first = shell(copy, command);
        assertEquals(0, first.code(), first.err());
        assertTrue(first.err().contains("building Hearsay (first use)"), first.err());
        assertTrue(first.out().contains("Ilse Harrane"), first.out());
        assertTrue(first.out().contains("Southreach Tribune"), first.out());
        assertTheLauncherWorksFromElsewhere(copy, first.out());
        assertAFailedBuildIsTold(copy);
    }

    /** Built already: nothing is said; a link to the launcher and relative paths work; {@code head} ends it quietly. */
    private void assertTheLauncherWorksFromElsewhere(Path copy, String expected) throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(elsewhere.resolve("hs"), copy.resolve("hearsay"));
        Files.createSymbolicLink(elsewhere.resolve("ferry"), copy.resolve("samples/port-ardel-ferry"));
        Result again = shell(elsewhere, "./hs compare ferry");
        assertEquals(new Result(0, expected, ""), again);
        Result head =
                shell(elsewhere, "./hs annotate ferry ferry/coverage.jsonl 2>err | head -c 10; exit ${PIPESTATUS[0]}");
        assertTrue(head.code() == Exit.PIPE_CLOSED || head.code() == Exit.SOME_REJECTED, head.toString());
        assertTrue(!Files.readString(elsewhere.resolve("err")).contains("Exception"), head.toString());
        Result jar = shell(elsewhere, '"' + javaOf() + "\" -jar '" + copy + "/app/target/hearsay.jar' --version");
        assertEquals(0, jar.code(), jar.err());
    }

    private void assertAFailedBuildIsTold(Path copy) throws Exception {
        Path source = copy.resolve("app/src/main/java/org/hearsay/app/cli/Broken.java");
        Files.writeString(source, "class Broken { no }");
        Result broken = shell(copy, "./hearsay --help");
        assertEquals(Exit.BUG, broken.code(), broken.err());
        assertTrue(broken.err().contains("the build failed"), broken.err());
        assertTrue(broken.err().contains("Broken.java"), broken.err());
        assertTrue(Files.notExists(copy.resolve(".hearsay-build"), LinkOption.NOFOLLOW_LINKS), "the lock is gone");
    }

    @Test
    void theBuildServerCallsExactlyTheSecondCommand() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve(".ci/run")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertEquals(
                List.of(
                        "set -euo pipefail",
                        "cd \"$(dirname \"$0\")/..\"",
                        "exec " + commands().get(1)),
                lines);
    }

    private static List<String> commands() throws IOException {
        Matcher block = SHELL_BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
        List<String> commands = new ArrayList<>();
        while (block.find()) {
            commands.add(block.group(1).strip());
        }
        return commands;
    }

    private static String javaOf() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
    }

    private Result shell(Path where, String command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder("bash", "-c", command)
                .directory(where.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        return new Result(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static Path copyOfSources(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path from : files.filter(ReadmeTest::isSource).toList()) {
                Path copy = to.resolve(ROOT.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(from, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return to;
    }

    private static boolean isSource(Path path) {
        for (Path part : ROOT.relativize(path)) {
            if (NOT_SOURCE.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }
}

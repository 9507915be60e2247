package org.hearsay.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's own part, without Java or Maven: both are stood in for by small scripts. */
class LauncherTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        assertTrue(file.toFile().setExecutable(true));
    }

    /** A copy of the launcher and of the source folders that it looks at. */
    private Path copy() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        for (String file : List.of("hearsay", ".mvn/jdk.sh", "pom.xml", "core/pom.xml", "app/pom.xml")) {
            Path to = copy.resolve(file);
            Files.createDirectories(to.getParent());
            Files.copy(ROOT.resolve(file), to, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.createDirectories(copy.resolve("core/src/main"));
        Files.createDirectories(copy.resolve("app/src/main"));
        return copy;
    }

    private Process launch(Path copy, Path javaHome, String path, String out) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("/bin/bash", copy.resolve("hearsay").toString(), "--version");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve(out).toFile())
                .start();
    }

    @Test
    void withoutAJdkOneLineSaysWhatToInstall() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/bash")), "no /bin/bash");
        Path copy = copy();
        // Where systems keep their JDKs is not of the environment: the copy looks below an empty folder instead.
        Path finder = copy.resolve(".mvn/jdk.sh");
        Files.writeString(finder, Files.readString(finder).replace(" /usr/lib/jvm/", " " + folder + "/none/"));
        // A PATH with the tools of the launcher and no java.
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "sed", "head", "find")) {
            Path real = Stream.of("/usr/bin", "/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            executable(tools.resolve(tool), "exec " + real + " \"$@\"\n");
        }
        assertEquals(
                3,
                launch(copy, folder.resolve("nowhere"), tools.toString(), "out").waitFor());
        List<String> lines = Files.readAllLines(folder.resolve("out"));
        assertEquals(1, lines.size(), lines.toString());
        assertTrue(lines.getFirst().startsWith("hearsay: needs a JDK 21 or newer and found none; install one"));
    }

    @Test
    void twoFirstUsesAtOnceBuildOnce() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/bash")), "no /bin/bash");
        Path copy = copy();
        Path jdk = folder.resolve("jdk");
        Files.createDirectories(jdk);
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        executable(jdk.resolve("bin/javac"), "");
        executable(jdk.resolve("bin/java"), "case \"$*\" in *--version) echo ran;; esac\n");
        executable(
                folder.resolve("bin/mvn"),
                "echo built >>'" + folder
                        + "/builds'; sleep 2; mkdir -p app/target; echo jar >app/target/hearsay.jar\n");
        String path = folder.resolve("bin") + ":/usr/bin:/bin";
        Process one = launch(copy, jdk, path, "one");
        Process other = launch(copy, jdk, path, "other");
        assertEquals(0, one.waitFor());
        assertEquals(0, other.waitFor());
        assertEquals(List.of("built"), Files.readAllLines(folder.resolve("builds")));
        for (String out : List.of("one", "other")) {
            List<String> lines = Files.readAllLines(folder.resolve(out));
            assertEquals("ran", lines.getLast(), lines.toString());
            assertEquals(2, lines.size(), lines.toString());
        }
        assertTrue(Files.notExists(copy.resolve(".hearsay-build")), "the lock is gone");
    }
}

package org.hearsay.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.model.RawDocument;

/**
 * CoreNLP's quote pipeline, measured beside Hearsay. Under the GPL: fetched only when asked for, never part of the build.
 *
 * @param project the project's root
 */
record Peer(Path project) {
    /** What the models need, with room; a single collector thread spends the least processor time. */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx4g");

    /** Fetches the jars unless they are there. */
    void fetch() throws IOException, InterruptedException {
        if (fetched()) {
            return;
        }
        ChildJvm.run(List.of(
                "mvn",
                "--batch-mode",
                "--quiet",
                "--file",
                project.resolve("lab/peer/pom.xml").toString(),
                "dependency:copy-dependencies"));
        if (!fetched()) {
            throw new BenchException("fetching by lab/peer/pom.xml put no models into " + jars());
        }
    }

    private Path jars() {
        return project.resolve("lab/target/peer");
    }

    private boolean fetched() throws IOException {
        if (!Files.isDirectory(jars())) {
            return false;
        }
        try (Stream<Path> files = Files.list(jars())) {
            return files.anyMatch(file -> file.toString().endsWith("-models.jar"));
        }
    }

    /** One pass over {@code documents} in a fresh process. */
    Readings run(List<RawDocument> documents) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("hearsay-bench");
        try {
            for (int i = 0; i < documents.size(); i++) {
                Files.writeString(file(folder, i), documents.get(i).content());
            }
            return new ChildJvm(OPTIONS, jars() + "/*")
                    .run(project.resolve("lab/peer/CoreNlpPeer.java").toString(), folder.toString());
        } finally {
            for (int i = 0; i < documents.size(); i++) {
                Files.deleteIfExists(file(folder, i));
            }
            Files.deleteIfExists(folder);
        }
    }

    private static Path file(Path folder, int index) {
        return folder.resolve(String.format(Locale.ROOT, "%03d.txt", index));
    }
}

package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.text.Digests;

/**
 * The folder of development data. It lies outside the project: {@code HEARSAY_DATA}, by default {@code ../shared/data}
 * beside the project's root.
 */
public record DataFolder(Path root) {
    /** The environment variable that names the folder. */
    public static final String VARIABLE = "HEARSAY_DATA";

    /** The folder; empty if there is none, as in a fresh clone. */
    public static Optional<DataFolder> find() {
        String given = System.getenv(VARIABLE);
        Path folder = given == null || given.isBlank()
                ? projectRoot().resolve("../shared/data").normalize()
                : Path.of(given);
        return Files.isDirectory(folder) ? Optional.of(new DataFolder(folder)) : Optional.empty();
    }

    /**
     * The project's root: the nearest folder above the working one whose pom lists modules. Tests run in their module's
     * folder, the program in any.
     */
    public static Path projectRoot() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("pom.xml")) && Files.exists(folder.resolve("lab/pom.xml"))) {
                return folder;
            }
        }
        return start;
    }

    /** Labelled articles for development. */
    public Path polnearDev() {
        return root.resolve("attribution/polnear-dev.jsonl");
    }

    /** Labelled articles for training. */
    public Path polnearTrain() {
        return root.resolve("attribution/polnear-train.jsonl");
    }

    /** Newswire with names, for training. */
    public Path conllTrain() {
        return root.resolve("entities/conll2003-en/train.conllu");
    }

    /** Newswire with names, for development. */
    public Path conllValidation() {
        return root.resolve("entities/conll2003-en/val.conllu");
    }

    /** The two founding articles and their reading. */
    public Path seeds() {
        return root.resolve("seeds");
    }

    /** The careful reading of the founding articles. */
    public Path reading() {
        return seeds().resolve("reading.json");
    }

    /** Events, each told by three outlets. */
    public Path coverage() {
        return root.resolve("coverage/basil-2010-2014.jsonl");
    }

    /** Events, each told by many outlets. */
    public Path stories() {
        return root.resolve("stories/news-events-69.jsonl");
    }

    /** Articles with their entities and what refers to them. */
    public Path gumNews() {
        return root.resolve("entities/gum-news");
    }

    /** Articles with labelled expressions of time. */
    public Path times() {
        return root.resolve("times/meantime");
    }

    /** Web pages, compressed. */
    public Path extractionPages() {
        return root.resolve("extraction/html");
    }

    /** The main texts of the web pages. */
    public Path extractionTruth() {
        return root.resolve("extraction/ground-truth.json");
    }

    /** The non-blank lines of {@code file}, read as UTF-8. */
    public static List<String> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).toList();
        }
    }

    /** The files of {@code folder} whose names end in {@code suffix}, sorted by name. */
    public static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    /** SHA-256 of the lines {@link #digest} and name of each of {@code files}, in their order. */
    public static String digestOfAll(List<Path> files) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : files) {
            lines.append(digest(file)).append(' ').append(file.getFileName()).append('\n');
        }
        return Digests.sha256(lines.toString());
    }

    /** SHA-256 of the bytes of {@code file}, in lower-case hexadecimal. */
    public static String digest(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package org.hearsay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.ingest.FileSource;
import org.hearsay.ingest.FileSourceOptions;
import org.hearsay.json.ComparisonWriter;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Comparison;
import org.hearsay.model.IngestResult;
import org.hearsay.model.Rejected;
import org.junit.jupiter.api.Assumptions;

/** Takes files the whole way, as the program does. */
final class WholeWay {
    private WholeWay() {}

    /** The documents of files and folders. */
    static List<IngestResult> read(Path... paths) {
        List<IngestResult> documents = new ArrayList<>();
        List<String> names = List.of(paths).stream().map(Path::toString).toList();
        new FileSource(FileSourceOptions.of(names)).read(documents::add);
        return documents;
    }

    /** The one story of these documents, none of which may be rejected. */
    static Comparison compare(Hearsay hearsay, List<IngestResult> documents) {
        List<Comparison> stories = hearsay.compare(
                documents.stream().map(document -> annotated(hearsay, document)).toList());
        if (stories.size() != 1) {
            throw new IllegalArgumentException("stories: " + stories.size());
        }
        return stories.getFirst();
    }

    static AnnotatedArticle annotated(Hearsay hearsay, IngestResult document) {
        return switch (hearsay.annotate(document)) {
            case AnnotatedArticle article -> article;
            case Rejected rejected -> throw new IllegalArgumentException(rejected.toString());
        };
    }

    /** The comparisons as the program prints them. */
    static String json(List<Comparison> comparisons) {
        ComparisonWriter writer = new ComparisonWriter();
        return comparisons.stream()
                .map(comparison -> writer.line(comparison, List.of()) + "\n")
                .collect(Collectors.joining());
    }

    /** The folder of the bundled sample. */
    static Path sample() {
        return ProjectFiles.root().resolve("samples/port-ardel-ferry");
    }

    /** A file or folder of development data; where it is absent, the test that asks is skipped. */
    static Path data(String name) {
        String set = System.getenv("HEARSAY_DATA");
        Path folder = set == null || set.isBlank()
                ? ProjectFiles.root().resolve("../shared/data").normalize()
                : Path.of(set);
        Path path = folder.resolve(name);
        Assumptions.assumeTrue(Files.exists(path), "skipped: no data: " + name);
        return path;
    }
}

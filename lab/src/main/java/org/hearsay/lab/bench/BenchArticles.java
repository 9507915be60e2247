package org.hearsay.lab.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.lab.eval.DataFolder;
import org.hearsay.lab.eval.JsonLines;
import org.hearsay.model.RawDocument;

/** The articles that are measured on, always the same. */
final class BenchArticles {
    private static final String LIST = "/bench-articles.txt";

    private BenchArticles() {}

    /** The ids of the articles for {@code annotate}, in their order. */
    static List<String> ids() {
        try (InputStream in = BenchArticles.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + LIST);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The named articles; throws {@link BenchException} if the data lacks one. */
    static List<RawDocument> articles(DataFolder data) throws IOException {
        return pick(read(data.polnearDev()), ids(), data.polnearDev());
    }

    /** Those of {@code documents} with {@code ids}, in the order of these. */
    static List<RawDocument> pick(List<RawDocument> documents, List<String> ids, Path file) {
        Map<String, RawDocument> byId =
                documents.stream().collect(Collectors.toMap(RawDocument::id, Function.identity(), (a, b) -> a));
        List<RawDocument> picked = new ArrayList<>();
        for (String id : ids) {
            RawDocument document = byId.get(id);
            if (document == null) {
                throw new BenchException(
                        file + " lacks the article " + id + ", which lab/src/main/resources" + LIST + " names");
            }
            picked.add(document);
        }
        return picked;
    }

    /** So many articles of different stories put into one. */
    static List<RawDocument> story(DataFolder data, int size) throws IOException {
        return firstOfLargest(read(data.stories()), size);
    }

    /**
     * The first {@code size} documents when stories come in the order of their size, largest first, then of their ids, and
     * inside a story documents in the order of their ids; all given one story.
     */
    static List<RawDocument> firstOfLargest(List<RawDocument> documents, int size) {
        Map<String, List<RawDocument>> stories = new TreeMap<>();
        for (RawDocument document : documents) {
            stories.computeIfAbsent(String.valueOf(document.story()), story -> new ArrayList<>())
                    .add(document);
        }
        List<RawDocument> picked = stories.values().stream()
                .sorted(Comparator.comparingInt((List<RawDocument> story) -> story.size())
                        .reversed())
                .flatMap(story -> story.stream().sorted(Comparator.comparing(RawDocument::id)))
                .limit(size)
                .map(BenchArticles::inOneStory)
                .toList();
        if (picked.size() < size) {
            throw new BenchException("only " + picked.size() + " articles for a story of " + size);
        }
        return picked;
    }

    private static RawDocument inOneStory(RawDocument document) {
        return new RawDocument(
                document.origin(),
                document.id(),
                document.outlet(),
                document.url(),
                document.title(),
                document.published(),
                "bench",
                document.format(),
                document.content());
    }

    private static List<RawDocument> read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new BenchException("no file " + file + " in the data that " + DataFolder.VARIABLE + " names");
        }
        return JsonLines.read(file);
    }
}

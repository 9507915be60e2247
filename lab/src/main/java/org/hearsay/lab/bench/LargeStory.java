package org.hearsay.lab.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.json.AnnotationReader;
import org.hearsay.json.AnnotationWriter;
import org.hearsay.lab.eval.DataFolder;
import org.hearsay.lab.eval.JsonLines;
import org.hearsay.lab.eval.ReprintMaker;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rejected;

/**
 * One story of 600 articles: all of the two shared sets of coverage and generated reprints of some of them, in an order drawn once,
 * so that the first 75, 150 or 300 are a story of the same kind. Annotations are kept in a file outside the project.
 */
final class LargeStory {
    /** The number of articles. */
    static final int SIZE = 600;

    private static final long SEED = 20260207;
    private static final String STORY = "bench";

    private LargeStory() {}

    /** The articles in their order. */
    static List<RawDocument> documents(DataFolder data) throws IOException {
        List<RawDocument> documents = new ArrayList<>(JsonLines.read(data.coverage()));
        documents.addAll(JsonLines.read(data.stories()));
        ReprintMaker maker = new ReprintMaker(SEED);
        List<RawDocument> all = new ArrayList<>(documents);
        for (int i = 0; all.size() < SIZE; i++) {
            // Three reprints of each of some articles, from all over the two sets.
            RawDocument source = documents.get((i / 3) * 17 % documents.size());
            String id = source.id() + "-reprint" + i % 3;
            all.add(new RawDocument(
                    "reprint " + id,
                    id,
                    "Reprint " + i,
                    null,
                    source.title(),
                    source.published(),
                    STORY,
                    RawDocument.Format.PLAIN_TEXT,
                    maker.reprint(source.content())));
        }
        Collections.shuffle(all, new Random(SEED));
        return all;
    }

    /** Annotates what {@code cache} does not hold and adds it there. */
    static void annotate(List<RawDocument> documents, Path cache) throws IOException {
        Map<String, AnnotatedArticle> known = read(cache);
        AnnotationWriter writer = new AnnotationWriter();
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            for (RawDocument document : documents) {
                if (!known.containsKey(document.id())) {
                    String line = writer.line(hearsay.annotate(document)) + "\n";
                    Files.writeString(
                            cache, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            }
        }
    }

    /** The first {@code size} articles, annotated, as one story. */
    static List<AnnotatedArticle> first(int size, DataFolder data, Path cache) throws IOException {
        Map<String, AnnotatedArticle> known = read(cache);
        OpenNlpSegmenter segmenter = new OpenNlpSegmenter();
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (RawDocument document : documents(data).subList(0, size)) {
            AnnotatedArticle found = known.get(document.id());
            if (found == null) {
                throw new BenchException(cache + " lacks the article " + document.id());
            }
            articles.add(inOneStory(found, segmenter));
        }
        return articles;
    }

    /** The file does not carry sentences; they are found again. */
    private static AnnotatedArticle inOneStory(AnnotatedArticle read, OpenNlpSegmenter segmenter) {
        Article article = read.article();
        return new AnnotatedArticle(
                new Article(
                        article.id(),
                        article.outlet(),
                        article.url(),
                        article.title(),
                        article.published(),
                        STORY,
                        article.language(),
                        article.text(),
                        article.provenance()),
                segmenter.segment(article.text()),
                read.attributions(),
                read.statements(),
                read.entities(),
                read.times(),
                read.excluded(),
                read.leftOut());
    }

    private static Map<String, AnnotatedArticle> read(Path cache) throws IOException {
        Map<String, AnnotatedArticle> articles = new HashMap<>();
        AnnotationReader reader = new AnnotationReader();
        for (String line : Files.exists(cache) ? DataFolder.lines(cache) : List.<String>of()) {
            switch (reader.read(line)) {
                case AnnotatedArticle article -> articles.put(article.id(), article);
                case Rejected rejected ->
                    throw new BenchException("rejected " + rejected.origin() + ": " + rejected.reason());
            }
        }
        return articles;
    }
}

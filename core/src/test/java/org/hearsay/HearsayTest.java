package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.ingest.DocumentMetadata;
import org.hearsay.ingest.FileSource;
import org.hearsay.ingest.FileSourceOptions;
import org.hearsay.json.AnnotationWriter;
import org.hearsay.json.ComparisonWriter;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Comparison;
import org.hearsay.model.IngestResult;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;

class HearsayTest {
    private static final int THREADS = 8;
    private static final String TEXT = "\"The gate was rusted through,\" said Mira Tolland. The mill was spared.";

    private static Article article(String id) {
        return new Article(id, null, null, null, null, null, "en", TEXT);
    }

    private static List<IngestResult> sample() {
        List<IngestResult> documents = new ArrayList<>();
        String folder = ProjectFiles.root().resolve("samples/port-ardel-ferry").toString();
        new FileSource(new FileSourceOptions(
                        List.of(folder), new DocumentMetadata(null, null, null), InputStream.nullInputStream()))
                .read(documents::add);
        return documents;
    }

    /** The sample annotated and compared, as JSON. */
    private static String whole(Hearsay hearsay, List<IngestResult> documents) {
        StringBuilder json = new StringBuilder();
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (IngestResult document : documents) {
            if (hearsay.annotate(document) instanceof AnnotatedArticle article) {
                articles.add(article);
                json.append(new AnnotationWriter().line(article)).append('\n');
            }
        }
        for (Comparison comparison : hearsay.compare(articles)) {
            json.append(new ComparisonWriter().line(comparison, List.of())).append('\n');
        }
        return json.toString();
    }

    @Test
    void manyThreadsGetWhatOneGets() throws Exception {
        List<IngestResult> documents = sample();
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            String expected = whole(hearsay, documents);
            assertEquals(8, expected.lines().count(), "seven articles and their comparison");
            ExecutorService pool = Executors.newFixedThreadPool(THREADS);
            try {
                Callable<String> work = () -> whole(hearsay, documents);
                List<Future<String>> results = new ArrayList<>();
                for (int i = 0; i < 2 * THREADS; i++) {
                    results.add(pool.submit(work));
                }
                for (Future<String> result : results) {
                    assertEquals(expected, result.get());
                }
            } finally {
                pool.shutdownNow();
            }
        }
    }

    @Test
    void useAfterCloseIsTold() {
        Hearsay hearsay = Hearsay.open(HearsayConfig.defaults());
        AnnotatedArticle annotated = hearsay.annotate(article("a"));
        hearsay.close();
        hearsay.close();
        assertThrows(IllegalStateException.class, () -> hearsay.annotate(article("a")));
        assertThrows(IllegalStateException.class, () -> hearsay.annotate(sample().getFirst()));
        assertThrows(IllegalStateException.class, () -> hearsay.compare(List.of(annotated)));
        assertThrows(IllegalStateException.class, () -> hearsay.compareArticles(List.of(article("a"))));
    }

    @Test
    void idsMustDiffer() {
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            List<Article> twice = List.of(article("mill-7"), article("b"), article("mill-7"));
            String message = assertThrows(IllegalArgumentException.class, () -> hearsay.compareArticles(twice))
                    .getMessage();
            assertTrue(message.contains("\"mill-7\""), message);
            List<AnnotatedArticle> annotated =
                    twice.stream().map(hearsay::annotate).toList();
            assertThrows(IllegalArgumentException.class, () -> hearsay.compare(annotated));
            assertEquals(List.of(), hearsay.compare(List.of()));
        }
    }

    @Test
    void whatIsNotSureIsLeftOutBeforeItIsCompared() {
        try (Hearsay all = Hearsay.open(HearsayConfig.defaults())) {
            AnnotatedArticle open = all.annotate(article("a"));
            Attribution attribution = open.attributions().getFirst();
            double above = Math.nextUp(attribution.confidence());
            try (Hearsay strict = Hearsay.open(HearsayConfig.defaults().withMinConfidence(above))) {
                AnnotatedArticle left = strict.annotate(article("a"));
                assertEquals(List.of(), left.attributions());
                assertEquals(
                        List.of("The mill was spared."),
                        left.statements().stream().map(s -> s.spans().in(TEXT)).toList());
                assertEquals(Statement.Voice.OWN, left.statements().getFirst().voice());
                assertEquals(1, left.leftOut().attributions());
                Comparison comparison = strict.compare(List.of(open)).getFirst();
                assertEquals(1, comparison.claims().size(), "articles annotated without a minimum are filtered, too");
                assertEquals(left.leftOut(), comparison.leftOut());
                assertEquals(
                        left.leftOut(), strict.compare(List.of(left)).getFirst().leftOut(), "not counted twice");
            }
        }
    }

    @Test
    void aMinimumIsAProbability() {
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> HearsayConfig.defaults().withMinConfidence(wrong));
        }
    }
}

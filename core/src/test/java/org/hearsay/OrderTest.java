package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.IngestResult;
import org.hearsay.model.RawDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes out depends neither on the order of the articles nor on how many threads read them. */
class OrderTest {
    private static final int SHUFFLES = 4;
    private static final int THREADS = 4;

    private static Hearsay hearsay;

    @BeforeAll
    static void open() {
        hearsay = Hearsay.open(HearsayConfig.defaults());
    }

    @AfterAll
    static void close() {
        hearsay.close();
    }

    @Test
    void theSampleInAnyOrderGivesTheSameBytes() throws Exception {
        assertSameInAnyOrder(WholeWay.read(WholeWay.sample()));
    }

    @Test
    void anEventOfThreeOutletsInAnyOrderGivesTheSameBytes() throws Exception {
        assertSameInAnyOrder(firstStory(WholeWay.data("coverage/basil-2010-2014.jsonl"), 3));
    }

    @Test
    void anEventOfManyOutletsInAnyOrderGivesTheSameBytes() throws Exception {
        assertSameInAnyOrder(firstStory(WholeWay.data("stories/news-events-69.jsonl"), 10));
    }

    /** The documents of the first story in the file that has at least {@code least}. */
    private static List<IngestResult> firstStory(Path file, int least) {
        List<IngestResult> documents = WholeWay.read(file);
        for (IngestResult document : documents) {
            List<IngestResult> story =
                    documents.stream().filter(d -> sameStory(d, document)).toList();
            if (story.size() >= least) {
                return story;
            }
        }
        throw new IllegalArgumentException("no story of " + least + " articles in " + file);
    }

    private static boolean sameStory(IngestResult one, IngestResult other) {
        return one instanceof RawDocument a
                && other instanceof RawDocument b
                && a.story() != null
                && a.story().equals(b.story());
    }

    private static void assertSameInAnyOrder(List<IngestResult> documents) throws Exception {
        String expected = WholeWay.json(List.of(WholeWay.compare(hearsay, documents)));
        for (int seed = 0; seed < SHUFFLES; seed++) {
            List<IngestResult> shuffled = new ArrayList<>(documents);
            Collections.shuffle(shuffled, new Random(seed));
            String found = WholeWay.json(hearsay.compare(annotatedTogether(shuffled)));
            assertEquals(expected, found, "shuffle " + seed);
        }
    }

    private static List<AnnotatedArticle> annotatedTogether(List<IngestResult> documents) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            List<Future<AnnotatedArticle>> futures = documents.stream()
                    .map(document -> pool.submit(() -> WholeWay.annotated(hearsay, document)))
                    .toList();
            List<AnnotatedArticle> articles = new ArrayList<>();
            for (Future<AnnotatedArticle> future : futures) {
                articles.add(future.get());
            }
            return articles;
        }
    }
}

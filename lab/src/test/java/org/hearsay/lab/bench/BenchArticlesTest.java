package org.hearsay.lab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hearsay.model.RawDocument;
import org.junit.jupiter.api.Test;

class BenchArticlesTest {
    @Test
    void twentyDifferentArticlesAreNamed() {
        assertEquals(20, Set.copyOf(BenchArticles.ids()).size());
        assertEquals(20, BenchArticles.ids().size());
    }

    @Test
    void aMissingArticleIsNamedWithTheFile() {
        BenchException thrown = assertThrows(
                BenchException.class,
                () -> BenchArticles.pick(
                        List.of(document("a", "ferry")), List.of("a", "b"), Path.of("articles.jsonl")));
        assertEquals(
                "articles.jsonl lacks the article b, which lab/src/main/resources/bench-articles.txt names",
                thrown.getMessage());
    }

    @Test
    void theLargestStoriesComeFirstAndBecomeOne() {
        List<RawDocument> documents = List.of(
                document("c", "bridge"),
                document("z", "ferry"),
                document("b", "market"),
                document("a", "ferry"),
                document("d", "bridge"));
        List<RawDocument> picked = BenchArticles.firstOfLargest(documents, 4);
        assertEquals(
                List.of("c", "d", "a", "z"),
                picked.stream().map(RawDocument::id).toList());
        assertEquals(1, picked.stream().map(RawDocument::story).distinct().count());
        assertThrows(BenchException.class, () -> BenchArticles.firstOfLargest(documents, 6));
    }

    private static RawDocument document(String id, String story) {
        return new RawDocument(
                id, id, null, null, null, null, story, RawDocument.Format.PLAIN_TEXT, "The ferry sailed.");
    }
}

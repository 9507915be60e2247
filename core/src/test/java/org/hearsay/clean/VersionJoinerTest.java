package org.hearsay.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.ArticleVersion;
import org.hearsay.model.TextStructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionJoinerTest {
    private static final String TEXT =
            "The ferry ran on to a cable at the mouth of the harbour on Thursday. Divers have looked at the bar.";

    private static AnnotatedArticle article(String id, @Nullable String url, @Nullable String published, String text) {
        return new AnnotatedArticle(
                new Article(id, "Herald", url, "Ferry on a cable", published, null, "en", text),
                new TextStructure(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> ids(List<AnnotatedArticle> articles) {
        return new AddressVersionJoiner()
                .join(articles).stream().map(AnnotatedArticle::id).toList();
    }

    @Test
    void printAndMobilePagesAreOneArticleWithVersions() {
        AnnotatedArticle page =
                article("a", "https://www.herald.example/2024/ferry?utm_source=x", "2024-03-08", TEXT + " More.");
        AnnotatedArticle print = article("b", "http://herald.example/2024/ferry/print", "2024-03-08", TEXT);
        AnnotatedArticle mobile = article("c", "https://m.herald.example/2024/ferry#top", "2024-03-08", "Short.");
        for (List<AnnotatedArticle> order : List.of(List.of(page, print, mobile), List.of(mobile, print, page))) {
            List<AnnotatedArticle> joined = new AddressVersionJoiner().join(order);
            assertEquals(1, joined.size());
            assertEquals("a", joined.getFirst().id());
            assertEquals(
                    List.of("b", "c"),
                    joined.getFirst().article().provenance().versions().stream()
                            .map(ArticleVersion::id)
                            .toList());
        }
    }

    @Test
    void theLatestRevisionIsKept() {
        AnnotatedArticle early =
                article("a", "https://herald.example/ferry", "2024-03-08T06:00:00Z", TEXT + " Longer once.");
        AnnotatedArticle late = article("b", "https://herald.example/ferry", "2024-03-08T09:00:00Z", TEXT);
        assertEquals(List.of("b"), ids(List.of(early, late)));
    }

    @Test
    void oneOutletsTextTwiceIsOneArticleButAnotherTextIsNot() {
        assertEquals(List.of("a"), ids(List.of(article("a", null, null, TEXT), article("b", null, null, TEXT))));
        String other =
                "A second boat was held back on Friday, the harbour master told the council, and nobody was hurt at all.";
        assertEquals(List.of("a", "b"), ids(List.of(article("a", null, null, TEXT), article("b", null, null, other))));
    }

    @Test
    void differentArticlesKeepDifferentAddresses() {
        assertEquals(
                "herald.example/a?id=2", WebAddresses.canonical("https://www.herald.example/a/?id=2&utm_medium=y"));
        assertEquals("herald.example/a?id=3", WebAddresses.canonical("https://amp.herald.example/amp/a/amp?id=3"));
        assertEquals("m.example/a", WebAddresses.canonical("https://m.example/a"));
        assertNull(WebAddresses.canonical("mailto:a@herald.example"));
        assertNull(WebAddresses.canonical("https://herald.example/a b"));
    }

    @Test
    void aFrontPageIsNoArticlesAddress() {
        AnnotatedArticle one =
                article("a", "https://herald.example/", null, "One text of its own about a ferry and a cable.");
        AnnotatedArticle two =
                article("b", "https://herald.example/", null, "Another altogether, on the price of eggs in March.");
        assertEquals(List.of("a", "b"), ids(List.of(one, two)));
    }
}

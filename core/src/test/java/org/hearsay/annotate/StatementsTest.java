package org.hearsay.annotate;

import static org.hearsay.fixture.ArticleBuilder.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.fixture.ArticleBuilder;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;

class StatementsTest {
    private static ArticleBuilder text(String text) {
        return article("a", "2031-05-05", text);
    }

    /** The statements, those in the outlet's own voice marked. */
    private static List<String> of(ArticleBuilder builder) {
        AnnotatedArticle article = builder.build();
        return Statements.of(article.text(), article.structure(), article.attributions(), List.of()).stream()
                .map(statement -> (statement.voice() == Statement.Voice.OWN ? "own: " : "")
                        + statement.spans().in(article.text()))
                .toList();
    }

    @Test
    void aSentenceWithoutAttributionIsTheOutletsOwn() {
        assertEquals(
                List.of("own: The lock was shut on Monday.", "it would open again"),
                of(text("The lock was shut on Monday. Mira Tolland said it would open again.")
                        .said(Kind.INDIRECT, "Mira Tolland", "said", "it would open again")));
    }

    @Test
    void whereAndWhenItWasSaidIsNoStatement() {
        assertEquals(
                List.of("the lock would open again"),
                of(text("Speaking to reporters late on Monday, Mira Tolland said the lock would open again.")
                        .said(Kind.INDIRECT, "Mira Tolland", "said", "the lock would open again")));
    }

    @Test
    void whatASentenceTellsBesideWhatItAttributesIsAStatement() {
        assertEquals(
                List.of(
                        "own: Mira Tolland, who has run the ferry line from Luswick since the flood",
                        "it would be towed"),
                of(
                        text("Mira Tolland, who has run the ferry line from Luswick since the flood, said it would be towed.")
                                .said(Kind.INDIRECT, "Mira Tolland", "said", "it would be towed")));
    }

    @Test
    void whoDeniedAThingIsToldByTheSentence() {
        assertEquals(
                List.of("own: Mira Tolland denied the charges of smuggling."),
                of(text("Mira Tolland denied the charges of smuggling.")
                        .said(Kind.INDIRECT, "Mira Tolland", "denied", "the charges of smuggling")));
    }

    @Test
    void whoVowedAnActIsToldByTheSentenceAndTheActIsAttributed() {
        assertEquals(
                List.of("own: Mira Tolland urged the ferrymen to end the strike.", "the ferrymen to end the strike"),
                of(text("Mira Tolland urged the ferrymen to end the strike.")
                        .said(Kind.INDIRECT, "Mira Tolland", "urged", "the ferrymen to end the strike")));
    }

    @Test
    void aShortClauseIsNoThing() {
        assertEquals(
                List.of("he was innocent"),
                of(text("Mira Tolland swore he was innocent.")
                        .said(Kind.INDIRECT, "Mira Tolland", "swore", "he was innocent")));
        assertEquals(
                List.of("two ferrymen drowned"),
                of(text("Mira Tolland said two ferrymen drowned.")
                        .said(Kind.INDIRECT, "Mira Tolland", "said", "two ferrymen drowned")));
    }
}

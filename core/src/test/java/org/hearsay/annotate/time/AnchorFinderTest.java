package org.hearsay.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.model.Article;
import org.hearsay.model.Exclusion;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Provenance;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnchorFinderTest {
    private static final String BODY = "\n\nThe ferry sank on Monday, Brisk said on Tuesday.";

    @Test
    void aDateOnALineOfItsOwnIsTheDayOfPublication() {
        assertLast("2024-03-05", "date line 2024-03-07", "Ferry sinks\n\nMarch 7, 2024" + BODY, null);
        assertLast("2024-03-05", "date line 2024-03-07", "Ferry sinks\n\nPublished: 7 March 2024, 10:15" + BODY, null);
    }

    @Test
    void soIsADatelineBeforeADash() {
        assertLast(
                "2024-03-05",
                "date line 2024-03-07",
                "PORT ARDEL, March 7, 2024 (Kestrel) — It was a loss." + BODY,
                null);
    }

    @Test
    void aDateInASentenceIsNot() {
        assertLast(
                null, null, "It was built in Ardel on March 7, 2024 by hands that nobody remembers now." + BODY, null);
    }

    /** A picture is no younger than its article: the weekday is that day or one after it. */
    @Test
    void aCaptionInTheTextIsTheNextBest() {
        String caption = "The ferry before its loss, March 4, 2024. (Kestrel)";
        assertLast("2024-03-05", "caption 2024-03-04", caption + BODY, caption);
    }

    @Test
    void anArchivePictureTellsNothing() {
        String caption = "The ferry, March 4, 2024. (File photo)";
        assertLast(null, null, caption + BODY, caption);
    }

    @Test
    void aCaptionOlderThanWhatTheTextTellsOfIsNotUsed() {
        String caption = "The ferry, March 4, 2020. (Kestrel)";
        assertLast(null, null, caption + "\n\nIt was sold on 5 May 2023." + BODY, caption);
    }

    @Test
    void aCaptionBesideTheTextServesToo() {
        Article article = new Article("a", null, null, null, null, null, "en", BODY.strip())
                .with(new Provenance(
                        List.of(),
                        null,
                        null,
                        Map.of(),
                        List.of("The ferry on 4 March 2024"),
                        OffsetMap.IDENTITY,
                        List.of(),
                        List.of()));
        assertLast("2024-03-05", "caption 2024-03-04", article, null);
    }

    private static void assertLast(
            @Nullable String value, @Nullable String anchor, String text, @Nullable String caption) {
        assertLast(value, anchor, new Article("a", null, null, null, null, null, "en", text), caption);
    }

    private static void assertLast(
            @Nullable String value, @Nullable String anchor, Article article, @Nullable String caption) {
        List<Exclusion> excluded = caption == null
                ? List.of()
                : List.of(new Exclusion(TextSpans.of(new TextSpan(0, caption.length())), Exclusion.Reason.CAPTION));
        TimeExpression last = new RuleTimeFinder()
                .find(article, new OpenNlpSegmenter().segment(article.text()), excluded)
                .getLast();
        assertEquals("Tuesday", last.span().in(article.text()));
        assertEquals(value, last.value());
        assertEquals(anchor, last.anchor());
    }
}

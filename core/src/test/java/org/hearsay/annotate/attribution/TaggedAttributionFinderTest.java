package org.hearsay.annotate.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.annotate.segment.TextSegmenter;
import org.hearsay.model.Attribution;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.nn.tagger.FoundAttribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is made of a model's findings; they are written into the tests, so that no weights matter here. */
class TaggedAttributionFinderTest {
    private static final TextSegmenter SEGMENTER = new OpenNlpSegmenter();
    private static final double SAID = 0.9;

    @Test
    void whatTheModelFoundIsKeptWithItsConfidence() {
        String text = "Orr said the ferry was safe.";
        Attribution found = only(find(text, found(text, "Orr", "said", "the ferry was safe")));

        assertEquals("Orr | said | the ferry was safe", line(found, text));
        assertEquals(SAID, found.confidence());
        assertEquals(Attribution.Kind.INDIRECT, found.kind());
    }

    @Test
    void aQuotationAfterAnIndirectReportStandsAlone() {
        String text = "Orr criticized the decision to close the pier. \"We lost a whole summer over it.\"";
        List<Attribution> found = find(
                text,
                found(
                        text,
                        "Orr",
                        "criticized",
                        "the decision to close the pier",
                        "\"We lost a whole summer over it.\""));

        assertEquals(2, found.size());
        assertEquals("Orr | criticized | the decision to close the pier", line(found.getFirst(), text));
        assertEquals("- | - | \"We lost a whole summer over it.\"", line(found.getLast(), text));
        assertTrue(found.getLast().confidence() < found.getFirst().confidence());
    }

    @Test
    void aQuotationThatItsReportLeadsToBelongsToIt() {
        String text = "Orr had one thing to say about the decision: \"We lost a whole summer over it.\"";
        Attribution found =
                only(find(text, found(text, "Orr", "say", "the decision", "\"We lost a whole summer over it.\"")));

        assertEquals("Orr | say | the decision … \"We lost a whole summer over it.\"", line(found, text));
    }

    @Test
    void aQuotationThatGoesOnAfterAQuotedOneBelongsToIt() {
        String text = "\"The pier is closed,\" Orr said. \"We lost a whole summer over it.\"";
        Attribution found = only(find(
                text, found(text, "Orr", "said", "\"The pier is closed,\"", "\"We lost a whole summer over it.\"")));

        assertEquals("Orr | said | \"The pier is closed,\" … \"We lost a whole summer over it.\"", line(found, text));
    }

    @Test
    void speechThatTheModelLeftIsFoundWithoutACue() {
        String text = "Orr shook her head. \"We lost a whole summer over it.\"";
        Attribution found = only(find(text));

        assertEquals("- | - | \"We lost a whole summer over it.\"", line(found, text));
        assertEquals(0.5, found.confidence());
    }

    @Test
    void aFewWordsInMarksAreNoSpeech() {
        assertEquals(List.of(), find("The \"Ardel Star\" sailed at noon and the \"safe\" pier was empty."));
    }

    @Test
    void aQuotationOfSeveralParagraphsIsOne() {
        String text = "Orr said: \"The pier is closed.\n\n\"We lost a whole summer over it.\"";
        Attribution found = only(find(text, found(text, "Orr", "said", "\"The pier is closed.")));

        assertEquals("Orr | said | \"The pier is closed. … \"We lost a whole summer over it.\"", line(found, text));
    }

    @Test
    void whatIsQuotedInsideAQuotationIsNested() {
        String text = "Orr said: \"He told me, 'Close the pier at once,' and left.\"";
        Attribution found =
                only(find(text, found(text, "Orr", "said", "\"He told me, 'Close the pier at once,' and left.\"")));

        Attribution nested = only(found.nested());
        assertEquals("'Close the pier at once,'", nested.content().in(text));
        assertNull(nested.source());
        assertTrue(nested.id().startsWith(found.id()));
    }

    @Test
    void nothingIsFoundInWhatIsNotTheArticle() {
        String text = "Photo: Orr said the ferry was safe.\n\nThe ferry sailed.";
        TextSpan caption = new TextSpan(0, text.indexOf('\n'));
        List<Attribution> found = new TaggedAttributionFinder()
                .find(
                        text,
                        SEGMENTER.segment(text),
                        List.of(new Exclusion(TextSpans.of(caption), Exclusion.Reason.CAPTION)),
                        List.of(found(text, "Orr", "said", "the ferry was safe")));

        assertEquals(List.of(), found);
    }

    @Test
    void speechThatGoesOnInTheNextParagraphStaysWithItsSpeaker() {
        String text = "Orr said: “We saw it.\n\n“It will sail.”\n\n“Never!” was the answer.";
        List<Attribution> found = find(text, found(text, "Orr", "said", "“We saw it."));

        assertEquals("“We saw it. … “It will sail.”", found.getFirst().content().in(text));
        assertEquals(1, found.size());
    }

    @Test
    void aQuotationThatGoesOnIsOneEvenIfOnlyItsEndHasASpeaker() {
        String text = "“We saw it with our own eyes.\n\n“It will sail,” Orr said.";
        List<Attribution> found = find(text, found(text, "Orr", "said", "“It will sail,”"));

        assertEquals(
                "“We saw it with our own eyes. … “It will sail,”",
                only(found).content().in(text));
    }

    @Test
    void attributionsComeInTheOrderOfTheirContents() {
        String text = "The ferry was safe, Orr said. Lind denied that it sailed.";
        List<Attribution> found = find(
                text,
                found(text, "Lind", "denied", "that it sailed"),
                found(text, "Orr", "said", "The ferry was safe"));

        assertEquals(List.of("a1", "a2"), found.stream().map(Attribution::id).toList());
        assertEquals("The ferry was safe", found.getFirst().content().in(text));
    }

    @Test
    void aTextWithoutSentencesHasNone() {
        assertEquals(List.of(), find(" \n "));
    }

    private static List<Attribution> find(String text, FoundAttribution... found) {
        return new TaggedAttributionFinder().find(text, SEGMENTER.segment(text), List.of(), List.of(found));
    }

    private static FoundAttribution found(String text, String source, String cue, String... contents) {
        List<TextSpan> spans = new ArrayList<>();
        for (String content : contents) {
            spans.add(span(text, content));
        }
        return new FoundAttribution(List.of(span(text, source)), List.of(span(text, cue)), spans, SAID);
    }

    private static TextSpan span(String text, String part) {
        int begin = text.indexOf(part);
        return new TextSpan(begin, begin + part.length());
    }

    private static <T> T only(List<T> found) {
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    private static String line(Attribution a, String text) {
        return words(a.source(), text) + " | " + words(a.cue(), text) + " | " + words(a.content(), text);
    }

    private static String words(@Nullable TextSpans spans, String text) {
        return spans == null ? "-" : spans.in(text);
    }
}

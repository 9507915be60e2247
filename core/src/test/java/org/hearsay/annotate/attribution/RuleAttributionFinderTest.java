package org.hearsay.annotate.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.annotate.segment.TextSegmenter;
import org.hearsay.model.Attribution;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.Via;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each line of what is expected: source | cue | content; the parts of a content with "…" between them. */
class RuleAttributionFinderTest {
    private static final TextSegmenter SEGMENTER = new OpenNlpSegmenter();

    private static List<Attribution> find(String text) {
        return new RuleAttributionFinder().find(text, SEGMENTER.segment(text), List.of());
    }

    private static void assertFound(String text, String... expected) {
        List<String> found = find(text).stream()
                .map(a -> words(a.source(), text) + " | " + words(a.cue(), text) + " | " + words(a.content(), text))
                .toList();
        assertEquals(List.of(expected), found);
    }

    private static String words(@Nullable TextSpans spans, String text) {
        return spans == null ? "-" : spans.in(text);
    }

    @Test
    void aQuotationBeforeItsSource() {
        assertFound("\"The ferry is safe,\" Orr said.", "Orr | said | \"The ferry is safe,\"");
        assertFound("“The ferry is safe,” said Mara Orr.", "Mara Orr | said | “The ferry is safe,”");
    }

    @Test
    void severalSentencesInOnePairOfMarksAreOneContent() {
        assertFound(
                "\"The ferry is safe. We tested it. It will sail,\" Orr said.",
                "Orr | said | \"The ferry is safe. We tested it. It will sail,\"");
    }

    @Test
    void aQuotationAfterItsSource() {
        assertFound("Orr said, \"The ferry is safe.\"", "Orr | said | \"The ferry is safe.\"");
    }

    @Test
    void aQuotationSplitByItsSourceIsOneContent() {
        assertFound("\"The ferry,\" Orr said, \"is safe.\"", "Orr | said | \"The ferry,\" … \"is safe.\"");
        assertFound(
                "\"The ferry is safe,\" Orr said. \"We tested it.\"",
                "Orr | said | \"The ferry is safe,\" … \"We tested it.\"");
    }

    @Test
    void anIndirectClauseWithAndWithoutThat() {
        assertFound("Orr said that the ferry was safe.", "Orr | said | that the ferry was safe");
        assertFound("Orr has also said the ferry was safe.", "Orr | has also said | the ferry was safe");
    }

    @Test
    void aClauseBeforeOrAroundItsSource() {
        assertFound("The ferry was safe, Orr said Monday.", "Orr | said | The ferry was safe");
        assertFound(
                "The ferry, inspectors say, has passed every test.",
                "inspectors | say | The ferry … has passed every test");
    }

    @Test
    void accordingTo() {
        assertFound("According to Orr, the ferry was safe.", "Orr | According to | the ferry was safe");
        assertFound("The ferry was safe, according to Orr.", "Orr | according to | The ferry was safe");
    }

    @Test
    void titlesAndAppositionsBelongToTheSource() {
        assertFound(
                "Harbour master Mara Orr said that the ferry was safe.",
                "Harbour master Mara Orr | said | that the ferry was safe");
        assertFound(
                "The head of the port, Mara Orr, in turn, stressed that the ferry was safe.",
                "The head of the port, Mara Orr | stressed | that the ferry was safe");
    }

    @Test
    void aFewWordsInMarksBelongToTheContentAroundThem() {
        assertFound(
                "Orr said the ferry was \"quite safe\" in a storm.",
                "Orr | said | the ferry was \"quite safe\" in a storm");
        assertEquals(
                Attribution.Kind.MIXED,
                find("Orr said the ferry was \"quite safe\" in a storm.")
                        .getFirst()
                        .kind());
    }

    @Test
    void theKindTellsHowMuchIsInMarks() {
        assertEquals(
                Attribution.Kind.DIRECT,
                find("\"The ferry is safe,\" Orr said.").getFirst().kind());
        assertEquals(
                Attribution.Kind.INDIRECT,
                find("Orr said that the ferry was safe.").getFirst().kind());
    }

    @Test
    void scareQuotesAndPlainNarrativeAreNobodysWords() {
        assertFound("The so-called \"ghost ferry\" left the pier at noon. Two hundred people were on board.");
        assertFound("The sailors' boat was late. It is said to be old.");
    }

    @Test
    void aQuotationThatGoesOnWithoutACueHasNoSource() {
        assertFound(
                "Orr said that the ferry was late. \"We had fog all over the bay.\"",
                "Orr | said | that the ferry was late",
                "- | - | \"We had fog all over the bay.\"");
        List<Attribution> found = find("Orr said that the ferry was late. \"We had fog all over the bay.\"");
        assertTrue(found.get(1).confidence() < found.get(0).confidence());
    }

    @Test
    void theOutletAndTheOccasionAreVia() {
        assertEquals(
                new Via("Tarn Radio", null),
                find("\"It is safe now,\" Orr told Tarn Radio on Monday.")
                        .getFirst()
                        .via());
        assertEquals(
                new Via("Tarn News", "in an interview"),
                find("\"It is safe now,\" Orr said in an interview with Tarn News.")
                        .getFirst()
                        .via());
    }

    @Test
    void quotationsInsideQuotationsAreNested() {
        String text = "\"She told me 'never again' and left,\" Orr said.";
        Attribution found = find(text).getFirst();
        assertEquals("'never again'", found.nested().getFirst().content().in(text));
    }

    @Test
    void nothingIsFoundInExcludedPassages() {
        String text = "Orr said that the ferry was late.\n\nOrr said that the ferry was safe.";
        Exclusion first = new Exclusion(TextSpans.of(new TextSpan(0, 33)), Exclusion.Reason.CAPTION);
        List<Attribution> found = new RuleAttributionFinder().find(text, SEGMENTER.segment(text), List.of(first));
        assertEquals(
                List.of("that the ferry was safe"),
                found.stream().map(a -> a.content().in(text)).toList());
    }

    @Test
    void hostileTextsAreReadInBoundedTime() {
        List<String> units =
                List.of("\"", "\"A b c d.\" ", "said ", "\"A b c,\" he said, ", "X, ", "“A b c d.\n", "'a ");
        for (String unit : units) {
            String text = unit.repeat(200_000 / unit.length());
            assertTimeout(Duration.ofSeconds(30), () -> assertNotNull(find(text)), unit);
        }
        String paragraph = "The ferry, Orr said, was late and the crew was tired and ".repeat(18_000);
        assertTimeout(Duration.ofSeconds(30), () -> assertNotNull(find(paragraph)));
    }
}

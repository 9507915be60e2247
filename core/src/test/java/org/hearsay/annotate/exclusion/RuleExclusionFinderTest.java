package org.hearsay.annotate.exclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleExclusionFinderTest {
    private static final OpenNlpSegmenter SEGMENTER = new OpenNlpSegmenter();
    private static final String BODY = """
            The ferry ran on to a cable at the mouth of the harbour, the master said.

            No ship will be allowed in, she said.

            The school stayed shut on Friday.
            """;

    @Test
    void theTitleAndARepeatedLineAreHeadlines() {
        assertEquals(
                List.of("HEADLINE Quay shut, says master."),
                find("Quay shut, says master.\n\n" + BODY, "Quay Shut, Says Master"));
        assertEquals(
                List.of("HEADLINE Will the quay open?", "HEADLINE Will the quay open?"),
                find("Will the quay open?\n\n Will the quay open?\n\n" + BODY, null));
    }

    @Test
    void aQuotedHeadlineUnderASectionLineIsAHeadline() {
        assertEquals(
                List.of("SECTION_LINE News \u00A0/\u00A0 Harbour", "HEADLINE ‘The quay must open’"),
                find("News \u00A0/\u00A0 Harbour\n\n‘The quay must open’\n\n" + BODY, null));
    }

    @Test
    void captionsAndCreditsAreNotTheArticle() {
        assertEquals(
                List.of(
                        "CAPTION The master at the quay, March 7, 2024. (AFP)",
                        "CREDIT (Reporting by A. Quill; Editing by B. Orrin)"),
                find(
                        "The master at the quay, March 7, 2024. (AFP)\n\n" + BODY
                                + "\n(Reporting by A. Quill; Editing by B. Orrin)",
                        null));
    }

    @Test
    void navigationIsNotTheArticle() {
        assertEquals(
                List.of(
                        "NAVIGATION We are found here as well:",
                        "NAVIGATION www.kestway.example",
                        "NAVIGATION SHARE THIS ARTICLE"),
                find(BODY + "We are found here as well:\n\nwww.kestway.example\n\nSHARE THIS ARTICLE\n", null));
    }

    @Test
    void ordinaryParagraphsAreKept() {
        assertEquals(List.of(), find(BODY, null));
        assertEquals(List.of(), find("One line without a full stop", null));
        assertEquals(List.of(), find("“Go home,” she said. “It is shut.”\n\n" + BODY + "\n“Never again”", null));
    }

    private static List<String> find(String text, @Nullable String title) {
        Article article = new Article("a", null, null, title, null, null, "en", text);
        return new RuleExclusionFinder()
                .find(article, SEGMENTER.segment(text)).stream()
                        .map(e -> e.reason() + " " + e.spans().in(text))
                        .toList();
    }
}

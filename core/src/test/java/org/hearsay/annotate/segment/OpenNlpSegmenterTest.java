package org.hearsay.annotate.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.hearsay.model.TextStructure;
import org.junit.jupiter.api.Test;

class OpenNlpSegmenterTest {
    private static final OpenNlpSegmenter SEGMENTER = new OpenNlpSegmenter();

    @Test
    void abbreviationsDoNotEndASentence() {
        assertSentences("Sen. Harrane met U.S. officials.", "He left.");
        assertSentences("No. 4 went home with Mr. Orrin, J. Quill and Ilse J. Quill.");
    }

    @Test
    void aClosingQuotationMarkStaysWithItsSentence() {
        assertSentences("“The quay is shut.", "No ship may pass.”", "She left.");
        assertSentences("\"It is shut.\"", "\"Go home,\" said Orrin.");
    }

    @Test
    void aSentenceGoesOnInLowerCase() {
        assertSentences("\"What?\" he asked.", "\"Where?\"");
    }

    @Test
    void whiteSpaceIsNoPartOfAnything() {
        String text = "\u00A0 The quay\u00A0is shut.\u00A0\r\n \u00A0\n\tShe left. ";
        TextStructure structure = SEGMENTER.segment(text);
        List<String> lines = List.of("The quay\u00A0is shut.", "She left.");
        assertEquals(lines, structure.paragraphs().stream().map(s -> s.in(text)).toList());
        assertEquals(lines, structure.sentences().stream().map(s -> s.in(text)).toList());
        assertEquals(
                List.of("The", "quay", "is", "shut", ".", "She", "left", "."),
                structure.tokens().stream().map(s -> s.in(text)).toList());
    }

    @Test
    void hostileLinesTakeBoundedTime() {
        for (String unit : List.of(".", "a", "\"", "a.\u00A0", "“", "U.S.")) {
            String text = unit.repeat(500_000);
            TextStructure structure =
                    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> SEGMENTER.segment(text), unit);
            assertEquals(1, structure.paragraphs().size());
        }
    }

    private static void assertSentences(String... sentences) {
        String text = String.join(" ", sentences);
        assertEquals(
                List.of(sentences),
                SEGMENTER.segment(text).sentences().stream()
                        .map(s -> s.in(text))
                        .toList());
    }
}

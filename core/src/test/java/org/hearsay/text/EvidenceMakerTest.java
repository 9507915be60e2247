package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.hearsay.model.Article;
import org.hearsay.model.Evidence;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.junit.jupiter.api.Test;

class EvidenceMakerTest {
    private static Evidence at(String text, int begin, int end) {
        return new EvidenceMaker(new Article("a", null, null, null, null, null, "en", text))
                .at(TextSpans.of(new TextSpan(begin, end)));
    }

    @Test
    void theContextNeverCutsASurrogatePair() {
        String emoji = "\uD83D\uDE00";
        String text = emoji + "x".repeat(31) + "HERE" + "y".repeat(31) + emoji;
        Evidence evidence = at(text, 33, 37);
        assertEquals("HERE", evidence.exact());
        assertEquals("x".repeat(31), evidence.prefix());
        assertEquals("y".repeat(31), evidence.suffix());
        assertFalse(evidence.digest().isEmpty());
    }

    @Test
    void theContextStopsAtTheEndsOfTheText() {
        Evidence evidence = at("abc", 1, 2);
        assertEquals("a", evidence.prefix());
        assertEquals("c", evidence.suffix());
    }
}

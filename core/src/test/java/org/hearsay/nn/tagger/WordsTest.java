package org.hearsay.nn.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final ArticleTokenizer tokenizer =
            new ArticleTokenizer(Map.of("mar", 1, "##a", 2, "’", 3, "s", 4, "said", 5, ".", 6));

    @Test
    void wordsKeepTheirPlaceInTheTextAsGiven() {
        String text = "\u00a0Mára’s said\u200b.\n\nMara";
        TokenizedText tokens = tokenizer.tokenize(text);
        assertEquals(List.of("Mára", "’", "s", "said", ".", "Mara"), forms(tokens));
        assertArrayEquals(new int[] {1, 2}, tokens.words().getFirst().pieces());
        assertEquals(List.of(new Range(0, 5), new Range(5, 6)), tokens.paragraphs());
    }

    @Test
    void everyWordIsInAWindowAndNoWindowIsTooLong() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(1, 400); i > 0; i--) {
                text.append(random.nextInt(15) == 0 ? "\n" : "mara said. ");
            }
            TokenizedText tokens = tokenizer.tokenize(text.toString());
            boolean[] seen = new boolean[tokens.words().size()];
            for (Window window : new WindowPacker(48).pack(tokens, 20)) {
                assertTrue(window.length() <= 48);
                for (int w = window.words().begin(); w < window.words().end(); w++) {
                    seen[w] = true;
                    int at = window.firstPiece()[w - window.words().begin()];
                    assertEquals(tokens.words().get(w).pieces()[0], window.pieces()[at]);
                }
            }
            for (boolean word : seen) {
                assertTrue(word);
            }
        }
    }

    private static List<String> forms(TokenizedText tokens) {
        List<String> forms = new ArrayList<>();
        tokens.words().forEach(w -> forms.add(tokens.text().substring(w.begin(), w.end())));
        return forms;
    }
}

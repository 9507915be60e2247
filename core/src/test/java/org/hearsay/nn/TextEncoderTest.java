package org.hearsay.nn;

import static org.hearsay.nn.TextEncoder.cosine;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.model.TextSpan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TextEncoderTest {
    private static final TextEncoder ENCODER = TextEncoder.open(ModelStore.onClassPath());

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void aVectorHasLengthOne() {
        float[] vector = ENCODER.encode("The ferry to Ostrava Bay was late again.");

        assertEquals(TextEncoder.WIDTH, vector.length);
        assertEquals(1, cosine(vector, vector), 1e-6);
    }

    @Test
    void sentencesThatSayTheSameLieCloserThanOthers() {
        float[] said = ENCODER.encode("Mayor Ilse Brandt said the harbour bridge will reopen in May.");
        float[] reworded = ENCODER.encode("The bridge at the port is to open again in May, according to the mayor.");
        float[] other = ENCODER.encode("Two goats won the prize at the county fair.");

        assertTrue(cosine(said, reworded) > 0.7, () -> "same: " + cosine(said, reworded));
        assertTrue(cosine(said, other) < 0.3, () -> "other: " + cosine(said, other));
    }

    @Test
    void caseAndAccentsDoNotCount() {
        assertArrayEquals(ENCODER.encode("The café is open"), ENCODER.encode("THE CAFE IS OPEN"));
    }

    @Test
    void theSameTextHasTheSameBytesWhateverWasReadBefore() {
        List<String> texts = sentences(120);
        List<float[]> read = texts.stream().map(ENCODER::encode).toList();

        List<float[]> backwards =
                texts.reversed().stream().map(ENCODER::encode).toList().reversed();

        assertSame(read, backwards);
    }

    @Test
    void aWordHasTheMeaningOfItsSentence() {
        float[] river = first("bank", "They walked along the bank of the river.");
        float[] money = first("bank", "They took money from the bank and left.");
        float[] stream = first("bank", "They sat on the bank of the stream.");

        assertTrue(
                cosine(river, stream) > cosine(river, money), () -> cosine(river, stream) + " " + cosine(river, money));
    }

    @Test
    void aWordBehindThePiecesThatAreReadHasNoDirection() {
        String text = "harbour ".repeat(TextEncoder.LONGEST) + "goats";
        int begin = text.indexOf("goats");

        float[][] vectors =
                ENCODER.encodeWords(text, List.of(new TextSpan(0, 7), new TextSpan(begin, begin + "goats".length())));

        assertEquals(3, vectors.length);
        assertEquals(1, cosine(vectors[0], vectors[0]), 1e-6);
        assertEquals(0, cosine(vectors[1], vectors[1]));
        assertArrayEquals(ENCODER.encode(text), vectors[2]);
    }

    private static float[] first(String word, String text) {
        int begin = text.indexOf(word);
        return ENCODER.encodeWords(text, List.of(new TextSpan(begin, begin + word.length())))[0];
    }

    @Test
    void theSameTextHasTheSameBytesFromManyThreads() {
        List<String> texts = sentences(60);
        List<float[]> alone = texts.stream().map(ENCODER::encode).toList();

        List<float[]> parallel = texts.stream().parallel().map(ENCODER::encode).toList();

        assertSame(alone, parallel);
    }

    @Test
    void onlyTheFirstPiecesOfALongTextAreRead() {
        String read = "harbour ".repeat(TextEncoder.LONGEST - 2);

        assertArrayEquals(ENCODER.encode(read), ENCODER.encode(read + "goats at the fair"));
        assertFalse(cosine(ENCODER.encode("harbour"), ENCODER.encode("harbour goats")) > 0.999);
    }

    @Test
    void aTextWithoutWordsHasAVectorToo() {
        assertEquals(1, cosine(ENCODER.encode(""), ENCODER.encode(" \n ")), 1e-6);
    }

    @Test
    void aClosedEncoderSaysSo() {
        TextEncoder encoder = TextEncoder.open(ModelStore.onClassPath());
        encoder.close();
        encoder.close();

        var error = assertThrows(IllegalStateException.class, () -> encoder.encode("late"));
        assertTrue(String.valueOf(error.getMessage()).contains("closed"));
    }

    @Test
    void vectorsOfDifferentWidthsCannotBeCompared() {
        assertThrows(IllegalArgumentException.class, () -> cosine(new float[3], new float[4]));
        assertEquals(0, cosine(new float[] {1, 0}, new float[] {0, 1}));
    }

    private static void assertSame(List<float[]> expected, List<float[]> found) {
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            assertArrayEquals(expected.get(i), found.get(i), "text " + i);
        }
    }

    /** Sentences of 2 to 40 words, several of each length. */
    private static List<String> sentences(int count) {
        String[] words = {
            "the", "harbour", "mayor", "said", "ferry", "was", "late", "Brandt", "bridge", "reopened", "May"
        };
        Random random = new Random(9);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder sentence = new StringBuilder();
            for (int k = 2 + random.nextInt(39); k > 0; k--) {
                sentence.append(words[random.nextInt(words.length)]).append(' ');
            }
            sentences.add(sentence.toString());
        }
        return sentences;
    }
}

package org.hearsay.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ids are those of the vocabulary's own lines: the line number of a piece in BERT's list is its id. */
class WordPieceTest {
    private static final WordPiece TOKENIZER =
            new WordPiece(ModelStore.onClassPath().sentenceVocabulary());

    private static List<Integer> ids(String text) {
        return Arrays.stream(TOKENIZER.pieces(text).ids()).boxed().collect(Collectors.toList());
    }

    /** The text of each piece, cut out of the original. */
    private static List<String> cuts(String text) {
        Pieces pieces = TOKENIZER.pieces(text);
        List<String> cuts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            cuts.add(pieces.span(i).in(text));
        }
        return cuts;
    }

    @Test
    void punctuationStandsAloneAndWordsAreCutIntoTheLongestPieces() {
        String text = "The mayor said: “Embeddings!”";

        // the mayor said : “ em ##bed ##ding ##s ! ”
        assertEquals(List.of(1996, 3664, 2056, 1024, 1523, 7861, 8270, 4667, 2015, 999, 1524), ids(text));
        assertEquals(List.of("The", "mayor", "said", ":", "“", "Em", "bed", "ding", "s", "!", "”"), cuts(text));
    }

    @Test
    void accentsAreStrippedAndStayInTheSpan() {
        assertEquals(List.of(7668, 15743), ids("CAFÉ naïve"));
        assertEquals(List.of("CAFÉ", "naïve"), cuts("CAFÉ naïve"));
        assertEquals(List.of(7668, 1996), ids("cafe\u0301 the"));
        assertEquals(List.of("cafe\u0301", "the"), cuts("cafe\u0301 the"));
    }

    @Test
    void hiddenCharactersAreNotReadButDoNotShiftSpans() {
        assertEquals(List.of(7440, 3664), ids("\uFEFFhar\u200Bbour\u00A0mayor\u200B"));
        assertEquals(List.of("har\u200Bbour", "mayor"), cuts("\uFEFFhar\u200Bbour\u00A0mayor\u200B"));
    }

    @Test
    void oneCharacterThatBecomesTwoKeepsOneSpan() {
        // Lower case of the dotted capital I is "i" with a dot above; the dot is a mark and goes.
        assertEquals(List.of(1045), ids("İ"));
        assertEquals(List.of("İ"), cuts("İ"));
    }

    @Test
    void everyHanCharacterIsAWord() {
        assertEquals(List.of(1746, 1861, 7440), ids("中文harbour"));
        assertEquals(List.of("中", "文", "harbour"), cuts("中文harbour"));
    }

    @Test
    void aWordWithoutPiecesOrOverAHundredCharactersIsUnknownAsAWhole() {
        assertEquals(List.of(WordPiece.UNK, 7440), ids("☃☃ harbour"));
        assertEquals(List.of(WordPiece.UNK), ids("a".repeat(101)));
        assertEquals(List.of("a".repeat(101)), cuts("a".repeat(101)));
        assertTrue(ids("a".repeat(100)).size() > 1);
    }

    @Test
    void marksWrittenInTheTextAreWordsNotMarks() {
        assertTrue(ids("[CLS] [SEP]").stream().noneMatch(id -> id == WordPiece.CLS || id == WordPiece.SEP));
    }

    @Test
    void aTextWithoutWordsHasNoPieces() {
        assertEquals(0, TOKENIZER.pieces("").size());
        assertEquals(0, TOKENIZER.pieces(" \n\u00A0\u200B\u0000\u0301").size());
    }

    @Test
    void aLimitKeepsTheFirstPieces() {
        String text = "Embeddings and embeddings of the harbour";
        int[] all = TOKENIZER.pieces(text).ids();

        for (int most = 0; most <= all.length + 1; most++) {
            int[] first = Arrays.copyOf(all, Math.min(most, all.length));
            assertArrayEquals(first, TOKENIZER.pieces(text, most).ids());
        }
    }

    @Test
    void spansOfAnyTextAreInBoundsInOrderAndNeverCutACharacter() {
        Random random = new Random(20);
        for (int round = 0; round < 3_000; round++) {
            String text = anyText(random);
            Pieces pieces = TOKENIZER.pieces(text);
            int begin = 0;
            for (int i = 0; i < pieces.size(); i++) {
                assertTrue(pieces.begin(i) >= begin && pieces.end(i) > pieces.begin(i), text);
                assertTrue(pieces.end(i) <= text.length(), text);
                assertTrue(onBoundary(text, pieces.begin(i)) && onBoundary(text, pieces.end(i)), text);
                begin = pieces.begin(i);
            }
        }
    }

    @Test
    void piecesOfAWordDoNotDependOnTheWordsAround() {
        Random random = new Random(21);
        for (int round = 0; round < 1_000; round++) {
            String a = anyText(random);
            String b = anyText(random);
            List<Integer> both = new ArrayList<>(ids(a));
            both.addAll(ids(b));
            assertEquals(both, ids(a + " " + b));
        }
    }

    @Test
    void hostileTextsTakeLinearTime() {
        int length = 2_000_000;
        for (String unit : List.of("a", "\u0301", "a\u0301", "\u200B", "a ", "\uD83D", "中", "한", "#", "ﷺ")) {
            String text = "x" + unit.repeat(length / unit.length());
            assertTimeout(Duration.ofSeconds(20), () -> TOKENIZER.pieces(text).size(), unit);
        }
    }

    private static boolean onBoundary(String text, int at) {
        return at == 0
                || at == text.length()
                || !(Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** Letters, marks, spaces, hidden characters, Han, Hangul, other planes and halves of pairs. */
    private static String anyText(Random random) {
        String common = "aBe sSİßΣﬁ’“—-.$_\u0301\u0323\u200B\u00A0\u00AD\uFFFD\t\n中文한ｅ";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            switch (random.nextInt(8)) {
                case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> text.append((char) random.nextInt(0x10000));
                default -> text.append(common.charAt(random.nextInt(common.length())));
            }
        }
        return text.toString();
    }
}

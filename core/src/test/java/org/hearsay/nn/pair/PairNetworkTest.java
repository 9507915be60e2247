package org.hearsay.nn.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hearsay.model.TextSpan;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.WordPiece;
import org.hearsay.nn.pair.PairReading.Relation;
import org.hearsay.text.ContentWords;
import org.hearsay.text.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PairNetworkTest {
    private static final PairNetwork NETWORK = PairNetwork.open(ModelStore.onClassPath());

    private static final String CLOSED =
            "The harbour authority closed the northern pier after two ferries collided in fog.";
    private static final String SHUT =
            "After a collision of two ferries in fog the harbour authority shut the northern pier.";
    private static final String FISH = "Prices of fish rose at the market of the old town.";

    @AfterAll
    static void close() {
        NETWORK.close();
    }

    /** The text with what its content words have to do with the other, as the aligner tells it, but for roots. */
    private static PairSide side(String text, String other) {
        List<String> others = ContentWords.of(Words.lowerCase(other));
        List<TextSpan> words = new ArrayList<>();
        List<PairSide.Match> matches = new ArrayList<>();
        for (TextSpan place : Words.spans(text, 0, text.length())) {
            List<String> stem = ContentWords.of(List.of(place.in(text).toLowerCase(Locale.ROOT)));
            if (!stem.isEmpty()) {
                words.add(place);
                matches.add(others.containsAll(stem) ? PairSide.Match.WORD : PairSide.Match.NONE);
            }
        }
        return new PairSide(text, words, matches);
    }

    private static PairReading read(String one, String other) {
        return NETWORK.read(side(one, other), side(other, one));
    }

    @Test
    void whatSaysTheSameInOtherWordsIsOneAndWhatTellsOfOtherThingsIsNot() {
        assertTrue(read(CLOSED, SHUT).one() > 0.9, "the same");
        assertTrue(read(CLOSED, FISH).one() < 0.1, "other things");
    }

    @Test
    void theProbabilitiesAreOneTogether() {
        double sum = read(CLOSED, SHUT).probabilities().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertEquals(1, sum, 1e-9);
    }

    @Test
    void aPairHasOneReadingFromAnyThread() {
        PairReading alone = read(CLOSED, SHUT);
        List<PairReading> together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> i % 2 == 0 ? read(CLOSED, SHUT) : read(FISH, SHUT))
                .toList();
        IntStream.range(0, 4).forEach(i -> assertEquals(alone, together.get(2 * i)));
    }

    @Test
    void ofLongTextsTheBeginningsAreRead() {
        String endless = "pier ".repeat(10_000);
        PairInput input = PairInput.of(
                new WordPiece(ModelStore.onClassPath().sentenceVocabulary()), side(endless, FISH), side(FISH, endless));
        assertTrue(input.length() < 200, "pieces: " + input.length());
        assertEquals(
                1,
                NETWORK.read(side(endless, FISH), side(FISH, endless)).probabilities().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum(),
                1e-9);
    }

    @Test
    void everyPieceTellsOfWhichTextItIsAndWhatTheOtherHasOfIt() {
        WordPiece tokenizer = new WordPiece(ModelStore.onClassPath().sentenceVocabulary());
        PairSide one = new PairSide("the pier", List.of(new TextSpan(4, 8)), List.of(PairSide.Match.WORD));
        PairSide other = new PairSide("piers", List.of(new TextSpan(0, 5)), List.of(PairSide.Match.ROOT));
        PairInput input = PairInput.of(tokenizer, one, other);
        assertEquals(3, input.middle(), "[CLS] the pier [SEP]");
        int mark = PairInput.FEATURES - 1;
        List<Integer> features = IntStream.of(input.features()).boxed().toList();
        assertEquals(List.of(mark, 3, 0, mark), features.subList(0, 4), "function word, word that both have");
        assertEquals(4 + 1, features.get(4), "of the second text, a word with the same root");
        assertEquals(mark, features.getLast());
    }

    @Test
    void aRelationTurnsWithItsPair() {
        assertEquals(Relation.CONTAINED, Relation.CONTAINS.turned());
        assertEquals(Relation.CONTAINS, Relation.CONTAINED.turned());
        assertEquals(Relation.OVERLAP, Relation.OVERLAP.turned());
    }

    @Test
    void aReadingHasAProbabilityForEachRelation() {
        assertThrows(IllegalArgumentException.class, () -> new PairReading(List.of(1.0)));
    }

    @Test
    void aClosedNetworkSaysSo() {
        PairNetwork closed = PairNetwork.open(ModelStore.onClassPath());
        closed.close();
        assertThrows(IllegalStateException.class, () -> closed.read(side(CLOSED, FISH), side(FISH, CLOSED)));
    }
}

package org.hearsay.lab.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShingleScoreTest {
    @Test
    void theSameWordsArePerfectWhateverStandsBetweenThem() {
        ShingleScore score = ShingleScore.of("The ferry is late again.", "The ferry – is\nlate, again");

        assertEquals(new ShingleScore(2, 0, 0), score);
        assertEquals(1.0, score.precision());
    }

    @Test
    void menusCostPrecisionAndACutCostsRecall() {
        // True runs: abcd bcde cdef; found: bcde cdef defx efxy.
        ShingleScore score = ShingleScore.of("a b c d e f", "b c d e f x y");

        assertEquals(new ShingleScore(2, 2, 1), score);
        assertEquals(0.5, score.precision());
        assertEquals(2.0 / 3, score.recall());
    }

    @Test
    void aRepeatedRunCountsAsOftenAsItStands() {
        assertEquals(new ShingleScore(1, 4, 0), ShingleScore.of("a b c d", "a b c d a b c d"));
    }

    @Test
    void nothingFoundIsNeitherPreciseNorComplete() {
        ShingleScore score = ShingleScore.of("a b c d", "");

        assertEquals(0.0, score.precision());
        assertEquals(0.0, score.recall());
    }
}

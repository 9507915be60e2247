package org.hearsay.lab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void theMedianOfAnOddNumberIsTheMiddleOneWhateverTheOrder() {
        assertEquals(new Spread(3, 1, 90, 5), Spread.of(List.of(90.0, 1.0, 3.0, 2.0, 4.0)));
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertEquals(new Spread(2.5, 1, 10, 4), Spread.of(List.of(10.0, 2.0, 1.0, 3.0)));
    }

    @Test
    void oneRunIsItsOwnMedian() {
        assertEquals(new Spread(7, 7, 7, 1), Spread.of(List.of(7.0)));
    }

    @Test
    void noRunHasNoMedian() {
        assertThrows(IllegalArgumentException.class, () -> Spread.of(List.of()));
    }
}

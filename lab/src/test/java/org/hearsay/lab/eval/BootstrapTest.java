package org.hearsay.lab.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    @Test
    void articlesThatAreAllAlikeLeaveNoRoom() {
        Counts article = new Counts(4, 4, 2);

        assertEquals(new Bootstrap.Interval(0.5, 0.5), Bootstrap.f1(List.of(article, article, article)));
    }

    @Test
    void theSameArticlesGiveTheSameIntervalAroundTheFigure() {
        List<Counts> articles =
                List.of(new Counts(5, 5, 5), new Counts(5, 5, 0), new Counts(5, 5, 3), new Counts(5, 5, 2));
        Bootstrap.Interval interval = Bootstrap.f1(articles);

        assertEquals(interval, Bootstrap.f1(articles));
        assertTrue(interval.low() < 0.5 && 0.5 < interval.high(), interval::toString);
    }

    @Test
    void precisionRecallAndF1ComeFromTheSums() {
        Counts sum = new Counts(10, 5, 4).plus(new Counts(0, 3, 0));

        assertEquals(0.5, sum.precision());
        assertEquals(0.4, sum.recall());
        assertEquals(8.0 / 18, sum.f1());
        assertEquals(0, Counts.NONE.f1());
    }

    @Test
    void moreRightThanFoundCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new Counts(5, 2, 3));
    }
}

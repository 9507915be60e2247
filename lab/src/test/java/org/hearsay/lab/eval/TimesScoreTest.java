package org.hearsay.lab.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.lab.eval.LabelledTimes.Label;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TimeExpression;
import org.junit.jupiter.api.Test;

class TimesScoreTest {
    private static Label label(int begin, int end, String value) {
        return new Label(new TextSpan(begin, end), TimeExpression.Type.DATE, value, false);
    }

    private static TimeExpression found(int begin, int end, String value) {
        return new TimeExpression(new TextSpan(begin, end), TimeExpression.Type.DATE, value, null);
    }

    @Test
    void aSharedCharacterMakesAPairAndTheSameValueARightOne() {
        TimesScore score = TimesScore.of(
                List.of(label(0, 10, "2024"), label(20, 30, "2023"), label(40, 50, "2022")),
                List.of(found(9, 12, "2024"), found(20, 30, "2021"), found(60, 70, "2022")));

        assertEquals(new Counts(3, 3, 2), score.spans());
        assertEquals(new Counts(3, 3, 1), score.values());
    }

    @Test
    void eachIsPairedOnceWithTheOneMostLikeIt() {
        TimesScore score =
                TimesScore.of(List.of(label(0, 30, "P2Y"), label(5, 9, "2009")), List.of(found(5, 9, "2009")));

        assertEquals(new Counts(2, 1, 1), score.values());
        assertEquals(List.of(label(0, 30, "P2Y")), score.missed());
    }

    @Test
    void tokensBecomeATextThatAReaderWouldPrint() {
        TokenJoiner joiner = new TokenJoiner();
        for (String token : List.of("``", "He", "did", "n't", "(", "US$", "5", ")", ",", "''", "\"", "so", "\"", ".")) {
            joiner.add(token);
        }
        assertEquals("“He didn't (US$5),” \"so\".", joiner.text());
        assertEquals("n't", joiner.places().get(3).in(joiner.text()));
    }
}

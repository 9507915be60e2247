package org.hearsay.lab.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static List<Calibration.Case> cases(double confidence, int right, int wrong) {
        List<Calibration.Case> cases = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            cases.add(new Calibration.Case(confidence, i < right));
        }
        return cases;
    }

    @Test
    void confidencesThatComeTrueHaveNoError() {
        List<Calibration.Case> cases = cases(0.75, 3, 1);
        cases.addAll(cases(1, 5, 0));

        assertEquals(0, Calibration.of(cases).error(), 1e-12);
    }

    @Test
    void theErrorIsTheMeanDistanceByPredictions() {
        List<Calibration.Case> cases = cases(0.9, 1, 1); // 0.4 off, two predictions
        cases.addAll(cases(0.05, 0, 6)); // 0.05 off, six

        assertEquals((2 * 0.4 + 6 * 0.05) / 8, Calibration.of(cases).error(), 1e-12);
    }

    @Test
    void distancesOfOneBinCancel() {
        List<Calibration.Case> cases = cases(0.62, 1, 0);
        cases.addAll(cases(0.68, 0, 1));

        assertEquals(0.15, Calibration.of(cases).error(), 1e-12);
    }

    @Test
    void nothingPredictedIsNoError() {
        assertEquals(0, Calibration.of(List.of()).error());
    }
}

package org.hearsay.lab.eval;

/**
 * What was there, what was found and how much of that was right. Counts of articles add up; their ratios do not, so
 * every figure is taken from sums.
 *
 * @param gold how many the labels have
 * @param predicted how many were found
 * @param right how many of both agree
 */
public record Counts(int gold, int predicted, int right) {
    /** Nothing counted. */
    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts {
        if (right < 0 || right > gold || right > predicted) {
            throw new IllegalArgumentException(
                    "impossible counts: gold " + gold + ", predicted " + predicted + ", right " + right);
        }
    }

    /** The sum of both. */
    public Counts plus(Counts other) {
        return new Counts(gold + other.gold, predicted + other.predicted, right + other.right);
    }

    /** Share of what was found that is right, 0 to 1; 0 where nothing was found. */
    public double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    /** Share of what is labelled that was found, 0 to 1; 0 where nothing is labelled. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** Harmonic mean of precision and recall, 0 to 1; 0 where both are 0. */
    public double f1() {
        return gold + predicted == 0 ? 0 : 2.0 * right / (gold + predicted);
    }
}

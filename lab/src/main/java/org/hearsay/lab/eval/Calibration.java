package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * What confidences are worth: predictions in ten bins of equal width by their confidence (Guo et al. 2017, On Calibration of Modern
 * Neural Networks).
 *
 * @param bins from the least sure
 */
public record Calibration(List<Bin> bins) {
    private static final int BINS = 10;

    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * Predictions of like confidence.
     *
     * @param predictions how many
     * @param right how many of them are right
     * @param confidence the sum of their confidences
     */
    public record Bin(int predictions, int right, double confidence) {
        private Bin with(Case one) {
            return new Bin(predictions + 1, right + (one.right() ? 1 : 0), confidence + one.confidence());
        }
    }

    /** A prediction with its confidence, 0 to 1, and whether it is right. */
    record Case(double confidence, boolean right) {}

    /** Puts predictions into bins. */
    static Calibration of(List<Case> cases) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            bins.add(new Bin(0, 0, 0));
        }
        for (Case one : cases) {
            int bin = Math.min(BINS - 1, (int) (one.confidence() * BINS));
            bins.set(bin, bins.get(bin).with(one));
        }
        return new Calibration(bins);
    }

    /** The expected calibration error: the mean distance of confidence and share of right ones, by predictions; 0 for none. */
    public double error() {
        int all = bins.stream().mapToInt(Bin::predictions).sum();
        double distance = bins.stream()
                .mapToDouble(bin -> Math.abs(bin.confidence - bin.right))
                .sum();
        return all == 0 ? 0 : distance / all;
    }
}

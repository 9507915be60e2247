package org.hearsay.claim;

import java.util.Arrays;

/**
 * How sure it is that two assertions make one claim: a logistic regression over {@link PairFeatures}, and another over these and what
 * a network makes of the two read together. Trained on labelled pairs of other stories ({@code models/README.md}). Immutable.
 */
public final class PairScorer {
    private static final int FEATURES = PairFeatures.NAMES.size();
    /** Surer than this no network is taken to be. */
    private static final double LEAST = 1e-4;

    private final double[] alone;
    private final double[] read;

    /**
     * A scorer with one weight for each feature, in order, and a constant; then one for each feature, one for the network's log-odds, and
     * a constant.
     */
    public PairScorer(double[] weights) {
        if (weights.length != weights()) {
            throw new IllegalArgumentException("weights: " + weights.length);
        }
        this.alone = Arrays.copyOf(weights, FEATURES + 1);
        this.read = Arrays.copyOfRange(weights, FEATURES + 1, weights.length);
    }

    /** How many weights a scorer has. */
    public static int weights() {
        return 2 * FEATURES + 3;
    }

    /** From 0 to 1, for two that were not read together. */
    double oneClaim(double[] features) {
        return probability(alone, features);
    }

    /** From 0 to 1, for two that make one claim with this probability as a network reads them. */
    double oneClaim(double[] features, double network) {
        double[] all = Arrays.copyOf(features, FEATURES + 1);
        all[FEATURES] = logOdds(network);
        return probability(read, all);
    }

    /** The logarithm of the odds of a probability, bounded. */
    static double logOdds(double probability) {
        double bounded = Math.clamp(probability, LEAST, 1 - LEAST);
        return Math.log(bounded / (1 - bounded));
    }

    private static double probability(double[] weights, double[] features) {
        double sum = weights[features.length];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

package org.hearsay.claim;

/**
 * How sure it is that two assertions make one claim: a logistic regression over {@link PairFeatures}, trained on labelled pairs
 * of other stories ({@code models/README.md}). Immutable.
 */
public final class PairScorer {
    private final double[] weights;

    /** A scorer with one weight for each feature, in order, and the constant last. */
    public PairScorer(double[] weights) {
        if (weights.length != PairFeatures.NAMES.size() + 1) {
            throw new IllegalArgumentException("weights: " + weights.length);
        }
        this.weights = weights.clone();
    }

    /** From 0 to 1. */
    double oneClaim(double[] features) {
        double sum = weights[features.length];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

package org.hearsay.nn.tagger;

/**
 * From the network's own probability of an attribution to the share of such attributions that are right: a line in log-odds (Platt
 * 1999), fitted on articles kept out of training.
 */
public record Confidence(double slope, double offset) {
    /** Leaves every value as it is. */
    public static final Confidence RAW = new Confidence(1, 0);

    private static final double EDGE = 1e-4;

    /** The calibrated value, between 0 and 1. */
    public double of(double raw) {
        double inside = Math.min(1 - EDGE, Math.max(EDGE, raw));
        return 1 / (1 + Math.exp(-(slope * Math.log(inside / (1 - inside)) + offset)));
    }
}

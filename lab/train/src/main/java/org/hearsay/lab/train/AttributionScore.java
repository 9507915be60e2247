package org.hearsay.lab.train;

import java.util.Locale;

/**
 * Figures of one measurement, F1 in percent.
 *
 * @param exact source, cue, content: contiguous fragments
 * @param token source, cue, content: words inside the spans
 * @param relation attributions paired with the right source
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record AttributionScore(double[] exact, double[] token, double relation) {
    /** One number to compare models by: the mean of the three exact figures and the relation's. */
    public double mean() {
        return (exact[0] + exact[1] + exact[2] + relation) / 4;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "exact %.1f/%.1f/%.1f token %.1f/%.1f/%.1f relation %.1f mean %.2f",
                exact[0],
                exact[1],
                exact[2],
                token[0],
                token[1],
                token[2],
                relation,
                mean());
    }
}

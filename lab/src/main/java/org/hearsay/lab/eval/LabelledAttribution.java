package org.hearsay.lab.eval;

import org.hearsay.model.Attribution;
import org.hearsay.model.TextSpans;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as far as the labels know it, whether it was labelled or predicted. Spans are UTF-16.
 *
 * @param id its id in the labels or in the prediction
 * @param source null if absent
 * @param cue null if absent
 * @param content never absent
 * @param confidence 0 to 1; 1 for a label
 */
public record LabelledAttribution(
        String id, @Nullable TextSpans source, @Nullable TextSpans cue, TextSpans content, double confidence) {
    /** A label: it is sure. */
    public LabelledAttribution(String id, @Nullable TextSpans source, @Nullable TextSpans cue, TextSpans content) {
        this(id, source, cue, content, 1);
    }

    /** A predicted attribution; what is nested inside its content is left out, as the labels leave it out. */
    public static LabelledAttribution of(Attribution predicted) {
        return new LabelledAttribution(
                predicted.id(), predicted.source(), predicted.cue(), predicted.content(), predicted.confidence());
    }
}

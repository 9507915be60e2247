package org.hearsay.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as a rule finds it, before it gets its kind and its id.
 *
 * @param rule what found it
 * @param source null if the text does not say
 * @param cue null for a quotation that continues without one
 * @param content in text order, at least one
 * @param sentence the sentence it was found in
 */
record Draft(Rule rule, @Nullable TextSpan source, @Nullable TextSpan cue, List<TextSpan> content, Sentence sentence) {
    Draft {
        content = List.copyOf(content);
    }

    /** The same attribution, going on with a quotation in sentence {@code next}. */
    Draft withMore(TextSpan more, Sentence next) {
        List<TextSpan> longer = new ArrayList<>(content);
        longer.add(more);
        return new Draft(rule, source, cue, longer, next);
    }

    /** The constructions, each with the share of its attributions that were right on the training part of PolNeAR. */
    enum Rule {
        QUOTATION_FIRST(0.96),
        QUOTATION_AFTER(0.9),
        THAT_CLAUSE(0.89),
        CLAUSE_AFTER(0.76),
        CLAUSE_FIRST(0.755),
        ACCORDING_TO(0.78),
        OBJECT(0.65),
        TRAILING(0.74),
        NO_CUE(0.5);

        private final double confidence;

        Rule(double confidence) {
            this.confidence = confidence;
        }

        double confidence() {
            return confidence;
        }
    }
}

package org.hearsay.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as a finder sees it, before it gets its kind and its id.
 *
 * @param rule what found it
 * @param confidence that it is one, 0 to 1
 * @param source null if the text does not say
 * @param cue null for a quotation that continues without one
 * @param content in text order, at least one
 * @param begun the sentence of its cue, or the first it was found in
 * @param sentence the last sentence it was found in
 */
record Draft(
        Rule rule,
        double confidence,
        @Nullable TextSpan source,
        @Nullable TextSpan cue,
        List<TextSpan> content,
        Sentence begun,
        Sentence sentence) {
    Draft {
        content = List.copyOf(content);
    }

    /** What a rule found in a sentence. */
    Draft(Rule rule, @Nullable TextSpan source, @Nullable TextSpan cue, List<TextSpan> content, Sentence sentence) {
        this(rule, rule.confidence(), source, cue, content, sentence, sentence);
    }

    /** The same attribution, going on with a quotation in sentence {@code next}. */
    Draft withMore(TextSpan more, Sentence next) {
        List<TextSpan> longer = new ArrayList<>(content);
        longer.add(more);
        return new Draft(rule, confidence, source, cue, longer, begun, next);
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
        /** No rule but the trained model, which says itself how sure it is; this is its mean. */
        MODEL(0.75),
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

package org.hearsay.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as a finder sees it, before it gets its kind and its id.
 *
 * @param confidence that it is one, 0 to 1
 * @param source null if the text does not say
 * @param cue null for a quotation that continues without one
 * @param content in text order, at least one
 * @param sentence the last sentence it was found in
 */
record Draft(
        double confidence,
        @Nullable TextSpan source,
        @Nullable TextSpan cue,
        List<TextSpan> content,
        Sentence sentence) {
    /** That somebody says what stands in quotation marks without a cue; who, is another question. */
    static final double WITHOUT_CUE = 0.5;

    Draft {
        content = List.copyOf(content);
    }

    /** Speech in a sentence that does not say that it was said. */
    static Draft withoutCue(@Nullable TextSpan source, List<TextSpan> content, Sentence sentence) {
        return new Draft(WITHOUT_CUE, source, null, content, sentence);
    }

    /** The same attribution with the content of another. */
    Draft with(Draft other) {
        List<TextSpan> longer = new ArrayList<>(content);
        longer.addAll(other.content);
        longer.sort(null);
        Sentence last = longer.getLast().equals(content.getLast()) ? sentence : other.sentence;
        return new Draft(confidence, source, cue, longer, last);
    }
}

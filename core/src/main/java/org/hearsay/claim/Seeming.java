package org.hearsay.claim;

import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.TextSpans;
import org.hearsay.text.Words;

/** Tells attributions to nobody apart: what seems so to the outlet, and what it has heard. */
final class Seeming {
    private static final Set<String> SEEMING =
            Set.of("appear", "appears", "appeared", "appearing", "seem", "seems", "seemed", "seeming");
    private static final Set<String> HEARSAY =
            Set.of("reportedly", "allegedly", "purportedly", "supposedly");

    private Seeming() {}

    /** Whether the outlet gives its own impression: "the council appears ready to". */
    static boolean seems(Attribution attribution, String text) {
        TextSpans cue = attribution.cue();
        return attribution.source() == null
                && cue != null
                && Words.lowerCase(cue.in(text)).stream().anyMatch(SEEMING::contains);
    }

    /** Whether the cue says that others say so, without a verb of its own. */
    static boolean isHearsay(TextSpans cue, String text) {
        return Words.lowerCase(cue.in(text)).stream().anyMatch(HEARSAY::contains);
    }
}

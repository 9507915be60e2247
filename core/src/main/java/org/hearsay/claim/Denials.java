package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.model.TextSpans;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads whether words deny. */
final class Denials {
    private static final Set<String> DENYING = Set.of(
            "deny",
            "denies",
            "denied",
            "denying",
            "dispute",
            "disputes",
            "disputed",
            "refute",
            "refutes",
            "refuted",
            "reject",
            "rejects",
            "rejected",
            "dismiss",
            "dismisses",
            "dismissed");
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "cannot", "none", "nobody", "nothing", "neither", "nor", "without");

    private Denials() {}

    /** Whether the cue denies its content: "denied that", "did not say", but not "did not deny". */
    static boolean denies(@Nullable TextSpans cue, String text) {
        if (cue == null) {
            return false;
        }
        List<String> words = Words.lowerCase(cue.in(text));
        return words.stream().anyMatch(DENYING::contains) != (negations(words) % 2 == 1);
    }

    /** How many words negate. */
    static int negations(List<String> words) {
        int negations = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean contracted =
                    words.get(i).equals("t") && i > 0 && words.get(i - 1).endsWith("n");
            if (contracted || NEGATIONS.contains(words.get(i))) {
                negations++;
            }
        }
        return negations;
    }
}

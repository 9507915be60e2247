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
            "dismissed",
            "rebut",
            "rebuts",
            "rebutted",
            "rebutting",
            "repudiate",
            "repudiated",
            "batted",
            "batting");
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "cannot", "none", "nobody", "nothing", "neither", "nor", "without");

    private static final Set<String> CONTRACTED =
            Set.of("dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "wont", "cant");

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
            negations += isNegation(words, i) ? 1 : 0;
        }
        return negations;
    }

    /** Whether the word at {@code index} negates, the "t" of "didn't" and "didnt" too. */
    static boolean isNegation(List<String> words, int index) {
        String word = words.get(index);
        boolean contracted =
                word.equals("t") && index > 0 && words.get(index - 1).endsWith("n");
        return contracted || NEGATIONS.contains(word) || CONTRACTED.contains(word);
    }
}

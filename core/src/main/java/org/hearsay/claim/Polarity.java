package org.hearsay.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.ContentWords;

/** Which of two assertions on one matter says no where the other says yes. */
enum Polarity {
    /** Both say yes, or both say no, or it does not show. */
    AGREE,
    /** The assertion negates what the reference asserts. */
    ASSERTION_DENIES,
    /** The reference negates what the assertion asserts. */
    REFERENCE_DENIES;

    /** Share of the content words of the shorter one that both must have: two sentences on other things negate nothing of each other. */
    private static final double ONE_MATTER = 0.6;
    /** How many words behind a negation may name what it negates. */
    private static final int REACH = 4;

    static Polarity compare(Assertion assertion, Assertion reference) {
        if (assertion.denied() == reference.denied() && !ofOneMatter(assertion, reference)) {
            return AGREE;
        }
        boolean ours = negates(assertion, reference);
        boolean theirs = negates(reference, assertion);
        return ours == theirs ? AGREE : ours ? ASSERTION_DENIES : REFERENCE_DENIES;
    }

    private static boolean ofOneMatter(Assertion assertion, Assertion reference) {
        Set<String> ours = new HashSet<>(ContentWords.of(assertion.words()));
        Set<String> theirs = new HashSet<>(ContentWords.of(reference.words()));
        int least = Math.min(ours.size(), theirs.size());
        ours.retainAll(theirs);
        return ours.size() >= ONE_MATTER * least;
    }

    /** Whether the cue denies the content, or the content negates words that the other has, which negates nothing; but not both. */
    private static boolean negates(Assertion one, Assertion other) {
        boolean inContent = Denials.negations(other.words()) == 0 && negatesWordsOf(one.words(), other.words());
        return one.denied() != inContent;
    }

    private static boolean negatesWordsOf(List<String> words, List<String> others) {
        Set<String> theirs = new HashSet<>(ContentWords.of(others));
        boolean negates = false;
        for (int i = 0; i < words.size(); i++) {
            if (Denials.isNegation(words, i)) {
                List<String> behind = words.subList(i + 1, Math.min(words.size(), i + 1 + REACH));
                if (ContentWords.of(behind).stream().anyMatch(theirs::contains)) {
                    negates = !negates;
                }
            }
        }
        return negates;
    }
}

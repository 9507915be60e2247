package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds quoted runs of words in other assertions. The hash of a run's first words is looked up before the words are searched,
 * so that most pairs cost one look.
 */
final class QuotedRuns {
    private static final int FIRST_WORDS = Likeness.LEAST_RUN;

    /** A run that can be searched for. */
    private record Run(int words, int firstWords, String joined) {}

    private final List<Twins> twins;
    private final List<List<Run>> runs = new ArrayList<>();
    /** The hashes of all places of {@link #FIRST_WORDS} words, by group. */
    private final List<Set<Integer>> places = new ArrayList<>();

    QuotedRuns(List<Twins> twins) {
        this.twins = twins;
        for (Twins group : twins) {
            Assertion first = group.first();
            runs.add(first.quoted().stream()
                    .filter(run -> run.size() >= FIRST_WORDS)
                    .map(run -> new Run(run.size(), hash(run, 0), Assertion.joined(run)))
                    .toList());
            Set<Integer> hashes = new HashSet<>();
            for (int i = 0; i + FIRST_WORDS <= first.words().size(); i++) {
                hashes.add(hash(first.words(), i));
            }
            places.add(hashes);
        }
    }

    private static int hash(List<String> words, int from) {
        return words.subList(from, from + FIRST_WORDS).hashCode();
    }

    /** The length of the longest quoted run of {@code one}, at least {@code least}, that stands in {@code other}; else 0. */
    int longest(int one, int other, int least) {
        int longest = 0;
        for (Run run : runs.get(one)) {
            if (run.words() >= least
                    && run.words() > longest
                    && places.get(other).contains(run.firstWords())
                    && twins.get(other).first().joined().contains(run.joined())) {
                longest = run.words();
            }
        }
        return longest;
    }
}

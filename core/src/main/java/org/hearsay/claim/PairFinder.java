package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the pairs of assertions that say the same, by inverted indexes: only those that share rare words are compared. */
final class PairFinder {
    /** How many of its rarest words an assertion is looked up by. */
    private static final int RAREST = 8;
    /** Words in more groups than this are too common to look anything up by; it bounds the work of great stories. */
    private static final int COMMON = 300;

    /**
     * Two groups that say the same.
     *
     * @param score 0 to 1
     * @param a the smaller number
     * @param b the greater number
     */
    record Pair(double score, int a, int b) {
        /** Best first; of equals the earlier. */
        static final Comparator<Pair> BEST = Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b);
    }

    private final List<Twins> twins;
    private final WordWeights weights;
    private final Likeness likeness;

    PairFinder(List<Twins> twins, WordWeights weights, Likeness likeness) {
        this.twins = twins;
        this.weights = weights;
        this.likeness = likeness;
    }

    /** The pairs, best first. */
    List<Pair> find() {
        Map<String, List<Integer>> index = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Twins group : twins) {
            Set<Integer> candidates = new HashSet<>();
            for (String key : keys(group)) {
                List<Integer> known = index.computeIfAbsent(key, any -> new ArrayList<>());
                if (known.size() < COMMON) {
                    candidates.addAll(known);
                    known.add(group.number());
                }
            }
            for (int other : candidates) {
                double score = likeness.of(other, group.number());
                if (score > 0) {
                    pairs.add(new Pair(score, other, group.number()));
                }
            }
        }
        pairs.sort(Pair.BEST);
        return pairs;
    }

    /** The rarest content words, and every run of four words inside quotation marks. */
    private List<String> keys(Twins group) {
        List<String> keys = new ArrayList<>(weights.stems(group.number()).stream()
                .sorted(Comparator.comparingInt(weights::frequency).thenComparing(Comparator.naturalOrder()))
                .limit(RAREST)
                .toList());
        Set<String> runs = new HashSet<>();
        for (List<String> run : group.first().quoted()) {
            for (int i = 0; i + Likeness.LEAST_RUN <= run.size(); i++) {
                runs.add(Assertion.joined(run.subList(i, i + Likeness.LEAST_RUN)));
            }
        }
        keys.addAll(runs);
        return keys;
    }
}

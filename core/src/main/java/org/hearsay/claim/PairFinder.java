package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the pairs of assertions that say the same, by inverted indexes: only those that share rare words, quoted words or the
 * speaker are compared, and only those that a vector could decide are encoded.
 */
final class PairFinder {
    /** How many of its rarest words an assertion is looked up by. */
    private static final int RAREST = 8;
    /** Keys of more groups than this are too common to look anything up by; it bounds the work of great stories. */
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

    private record Candidate(int a, int b) {}

    private final List<Twins> twins;
    private final WordWeights weights;
    private final Likeness likeness;
    private final Meaning meaning;

    PairFinder(List<Twins> twins, WordWeights weights, Likeness likeness, Meaning meaning) {
        this.twins = twins;
        this.weights = weights;
        this.likeness = likeness;
        this.meaning = meaning;
    }

    /** The pairs, best first. */
    List<Pair> find(SentenceVectors encoder) {
        List<Candidate> candidates = candidates();
        encode(candidates, encoder);
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            double score = likeness.of(candidate.a(), candidate.b());
            if (score > 0) {
                pairs.add(new Pair(score, candidate.a(), candidate.b()));
            }
        }
        pairs.sort(Pair.BEST);
        return pairs;
    }

    private List<Candidate> candidates() {
        Map<String, List<Integer>> index = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Twins group : twins) {
            Set<Integer> others = new TreeSet<>();
            for (String key : keys(group)) {
                List<Integer> known = index.computeIfAbsent(key, any -> new ArrayList<>());
                if (known.size() < COMMON) {
                    others.addAll(known);
                    known.add(group.number());
                }
            }
            others.forEach(other -> candidates.add(new Candidate(other, group.number())));
        }
        return candidates;
    }

    private void encode(List<Candidate> candidates, SentenceVectors encoder) {
        Set<Integer> wanted = new TreeSet<>();
        List<Candidate> ofOneSpeaker = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (likeness.needsMeaning(candidate.a(), candidate.b())) {
                wanted.add(candidate.a());
                wanted.add(candidate.b());
                if (likeness.ofOneSpeaker(candidate.a(), candidate.b())) {
                    ofOneSpeaker.add(candidate);
                }
            }
        }
        meaning.read(wanted, encoder);
        ofOneSpeaker.forEach(candidate -> meaning.pair(candidate.a(), candidate.b()));
    }

    /** The rarest content words, every run of four words inside quotation marks, and the speaker. */
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
        Source source = group.first().source();
        if (source != null && meaning.speaks(group.number())) {
            // A colon cannot stand in a word: this key meets no other kind.
            keys.add("speaker: " + source.key());
        }
        return keys;
    }
}

package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the pairs of assertions that say the same, by inverted indexes: each is compared with the few that share most of its rare
 * words, quoted words and words of one speaker, and only those are encoded that a vector could decide.
 */
final class PairFinder {
    /** How many of its rarest words an assertion is looked up by. */
    private static final int RAREST = 40;
    /** Keys of more groups than this are too common to look anything up by; it bounds the work of great stories. */
    private static final int COMMON = 300;
    /** With how many of those before it an assertion is compared at most. */
    private static final int COMPARED = 40;
    /** How many pairs of a story are read together at most: it bounds the work of great stories. */
    private static final int MOST_READ = 1500;
    /** The same for pairs of two speakers. */
    private static final int MOST_ALIKE = 300;
    /** What a run of quoted words weighs beside a word, so that no quotation is passed over. */
    private static final double RUN_WEIGHT = 20;
    /** What the speaker alone weighs: only where little else is shared, a retelling in other words is looked for. */
    private static final double SPEAKER_WEIGHT = 0.01;

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
    private final List<Profile> profiles;
    private final StoryWords words;
    private final Likeness likeness;
    private final List<Candidate> candidates;

    PairFinder(List<Twins> twins, List<Profile> profiles, StoryWords words, Likeness likeness) {
        this.twins = twins;
        this.profiles = profiles;
        this.words = words;
        this.likeness = likeness;
        this.candidates = candidates();
    }

    /** The pairs, best first. */
    List<Pair> find(ClaimModels models) {
        List<Profile> wanted = candidates.parallelStream()
                .filter(candidate -> likeness.needsMeaning(candidate.a(), candidate.b()))
                .flatMap(candidate -> Stream.of(candidate.a(), candidate.b()))
                .distinct()
                .map(profiles::get)
                .toList();
        new MeaningReader(models.vectors()).read(wanted);
        candidates.forEach(candidate -> likeness.note(candidate.a(), candidate.b()));
        read(models.together());
        return candidates.parallelStream()
                .map(candidate -> new Pair(likeness.of(candidate.a(), candidate.b()), candidate.a(), candidate.b()))
                .filter(pair -> pair.score() > 0)
                .sorted(Pair.BEST)
                .toList();
    }

    /** Reads the pairs of one speaker that are in doubt together, those most in doubt if there are many. */
    private void read(PairReader together) {
        candidates.parallelStream()
                .map(candidate -> new Pair(likeness.doubt(candidate.a(), candidate.b()), candidate.a(), candidate.b()))
                .filter(pair -> pair.score() >= 0)
                .sorted(Comparator.comparingDouble(Pair::score)
                        .thenComparingInt(Pair::a)
                        .thenComparingInt(Pair::b))
                .limit(MOST_READ)
                .toList()
                .parallelStream()
                .forEach(pair -> likeness.read(pair.a(), pair.b(), together));
    }

    /** What two known speakers say that reads alike, best first; {@link #find} comes before, as it reads the vectors. */
    List<Pair> alike(ClaimModels models) {
        return candidates.parallelStream()
                .map(candidate ->
                        new Pair(likeness.onTwoWords(candidate.a(), candidate.b()), candidate.a(), candidate.b()))
                .filter(pair -> pair.score() > 0)
                .sorted(Pair.BEST)
                .limit(MOST_ALIKE)
                .toList()
                .parallelStream()
                .filter(pair -> likeness.readAlike(pair.a(), pair.b(), models.together()))
                .toList();
    }

    private List<Candidate> candidates() {
        Map<String, List<Integer>> index = new HashMap<>();
        List<Candidate> found = new ArrayList<>();
        for (Twins group : twins) {
            Map<Integer, Double> others = new HashMap<>();
            keys(group).forEach((key, weight) -> {
                List<Integer> known = index.computeIfAbsent(key, any -> new ArrayList<>());
                if (known.size() < COMMON) {
                    known.forEach(other -> others.merge(other, weight, Double::sum));
                    known.add(group.number());
                }
            });
            others.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(COMPARED)
                    .forEach(other -> found.add(new Candidate(other.getKey(), group.number())));
        }
        return found;
    }

    /** The rarest content words, every run of four words inside quotation marks, and the words with their speaker. */
    private Map<String, Double> keys(Twins group) {
        Map<String, Double> keys = new LinkedHashMap<>();
        int[] stems = profiles.get(group.number()).stems();
        Arrays.stream(stems)
                .boxed()
                .sorted(Comparator.comparingInt(words::frequency).thenComparing(Comparator.naturalOrder()))
                .limit(RAREST)
                .forEach(stem -> keys.put("word: " + stem, words.weight(stem)));
        Set<String> runs = new HashSet<>();
        for (List<String> run : group.first().quoted()) {
            for (int i = 0; i + Likeness.LEAST_RUN <= run.size(); i++) {
                String key = Assertion.joined(run.subList(i, i + Likeness.LEAST_RUN));
                if (runs.add(key)) {
                    keys.put(key, RUN_WEIGHT);
                }
            }
        }
        Source source = group.first().source();
        if (source != null) {
            keys.put("speaker: " + source.key(), SPEAKER_WEIGHT);
            for (int stem : stems) {
                keys.put("speaker: " + source.key() + " " + stem, words.weight(stem));
            }
        }
        return keys;
    }
}

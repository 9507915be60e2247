package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The vectors of assertions, read once for each different text, and how near two of them are. */
final class Meaning {
    /** Shorter texts say too little alone to be known by their vector. */
    static final int LEAST_WORDS = 4;
    /** What two unrelated sentences of one speaker on one event may reach; the only thing he says has this as its rival. */
    private static final double UNRELATED = 0.35;

    private final List<Twins> twins;
    private final Map<Integer, float[]> vectors = new HashMap<>();
    /** The two highest cosines of a group to those of one speaker in one article, by group and article. */
    private final Map<Seat, double[]> nearest = new HashMap<>();

    private record Seat(int group, String article) {}

    Meaning(List<Twins> twins) {
        this.twins = twins;
    }

    /** Whether the group is long enough to be known by its vector. */
    boolean speaks(int number) {
        return twins.get(number).first().words().size() >= LEAST_WORDS;
    }

    /** Reads the vectors of the groups, all in one call. */
    void read(Collection<Integer> numbers, SentenceVectors encoder) {
        Map<String, List<Integer>> byText = new LinkedHashMap<>();
        Set<Integer> ordered = new TreeSet<>(numbers);
        for (int number : ordered) {
            byText.computeIfAbsent(twins.get(number).first().told(), any -> new ArrayList<>())
                    .add(number);
        }
        List<float[]> found = encoder.of(List.copyOf(byText.keySet()));
        int i = 0;
        for (List<Integer> same : byText.values()) {
            float[] vector = found.get(i++);
            same.forEach(number -> vectors.put(number, vector));
        }
    }

    /** Cosine of the vectors of two groups; 0 if one of them was not read. */
    double cosine(int a, int b) {
        float[] one = vectors.get(a);
        float[] other = vectors.get(b);
        if (one == null || other == null) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    /** Notes that the two are of one speaker, for {@link #lead}. */
    void pair(int a, int b) {
        double cosine = cosine(a, b);
        note(a, b, cosine);
        note(b, a, cosine);
    }

    private void note(int group, int other, double cosine) {
        double[] best = nearest.computeIfAbsent(new Seat(group, article(other)), any -> new double[2]);
        if (cosine > best[0]) {
            best[1] = best[0];
            best[0] = cosine;
        } else if (cosine > best[1]) {
            best[1] = cosine;
        }
    }

    private String article(int group) {
        return twins.get(group).first().article().id();
    }

    /**
     * How far two groups are nearer to each other than either is to anything else that the same speaker says in the other's
     * article; below 0 if something else is nearer.
     */
    double lead(int a, int b) {
        double cosine = cosine(a, b);
        return Math.min(cosine - rival(a, b, cosine), cosine - rival(b, a, cosine));
    }

    private double rival(int group, int other, double cosine) {
        double[] best = nearest.get(new Seat(group, article(other)));
        if (best == null) {
            return 1;
        }
        return Math.max(UNRELATED, cosine >= best[0] ? best[1] : best[0]);
    }
}

package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds two tellings of one utterance by one known speaker in wholly other words: their sentences lie near each other, and nearer
 * than all else that he says in either article, but for what says the same there once more. The figures come from 77 pairs of
 * sentences of one speaker, of real coverage, judged by hand, whose wording alone did not join them.
 */
final class Retellings {
    /** Shorter texts say too little alone to be known by their vector. */
    private static final int LEAST_WORDS = 4;
    /** What two unrelated sentences of one speaker on one event may reach; the only thing he says has this as its rival. */
    private static final double UNRELATED = 0.35;
    /** Above this cosine nearly every pair was one claim. */
    private static final double SURE = 0.8;
    /** By so much a retelling must be nearer than all else. Pairs without such a lead were neighbours of one topic, even at 0.77. */
    private static final double LEAD = 0.2;
    /** From this cosine a sentence of the same article says the other once more. */
    private static final double AGAIN = 0.65;
    /** What cosine and half the share of content words must reach together, with that lead. */
    private static final double RETELLING = 0.65;

    private final List<Twins> twins;
    private final List<Profile> profiles;
    /** What of one speaker in one article a group was compared with. */
    private final Map<Seat, List<Integer>> compared = new HashMap<>();

    private record Seat(int group, String article) {}

    /** The groups, which have the profiles of their places. */
    Retellings(List<Twins> twins, List<Profile> profiles) {
        this.twins = twins;
        this.profiles = profiles;
    }

    /** Whether the two are of one speaker whose name is known, in two articles, and long enough to be known by their vectors. */
    boolean mayBe(int a, int b) {
        Assertion one = twins.get(a).first();
        Assertion other = twins.get(b).first();
        Source source = one.source();
        return source != null
                && source.entity() != null
                && Source.compare(source, other.source()) == Source.Likeness.SAME
                && !one.article().id().equals(other.article().id())
                && Math.min(one.words().size(), other.words().size()) >= LEAST_WORDS;
    }

    /** Notes that two are compared that {@link #mayBe}, once their vectors are read. */
    void note(int a, int b) {
        compared.computeIfAbsent(new Seat(a, article(b)), any -> new ArrayList<>())
                .add(b);
        compared.computeIfAbsent(new Seat(b, article(a)), any -> new ArrayList<>())
                .add(a);
    }

    /**
     * The cosine of two that {@link #mayBe}, if they tell one utterance; else 0.
     *
     * @param dice weighted share of content words
     * @param part of the thresholds, 0 to 1
     */
    double of(int a, int b, double dice, double part) {
        double cosine = cosine(a, b);
        boolean retold =
                cosine >= part * SURE || (cosine + dice / 2 >= part * RETELLING && lead(a, b, cosine) >= part * LEAD);
        return retold ? cosine : 0;
    }

    private double cosine(int a, int b) {
        return profiles.get(a).cosine(profiles.get(b));
    }

    /**
     * How far the two are nearer than either is to anything else of the speaker in the other's article, but for what says the same there
     * once more; below 0 if something is nearer.
     */
    private double lead(int a, int b, double cosine) {
        return Math.min(cosine - rival(a, b), cosine - rival(b, a));
    }

    private double rival(int group, int other) {
        List<Integer> others = compared.get(new Seat(group, article(other)));
        if (others == null) {
            return 1;
        }
        return others.stream()
                .filter(rival -> rival != other && cosine(rival, other) < AGAIN)
                .mapToDouble(rival -> cosine(group, rival))
                .reduce(UNRELATED, Math::max);
    }

    private String article(int group) {
        return twins.get(group).first().article().id();
    }
}

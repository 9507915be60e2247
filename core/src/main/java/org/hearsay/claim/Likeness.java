package org.hearsay.claim;

import java.util.List;

/** How much two assertions say the same, by wording and source. */
final class Likeness {
    /** A shorter run of quoted words is found by chance. */
    static final int LEAST_RUN = 4;
    /** So many equal quoted words are one utterance, whoever the articles' speakers were taken for. */
    private static final int SURE_RUN = 7;
    /** Dice of content words at which two tellings of one speaker say the same. */
    private static final double SAME_SOURCE = 0.45;
    /** Dice at which the outlets' own sentences say the same. */
    private static final double OWN_VOICE = 0.62;
    /** Dice where one source is unknown, or one text tells in its own voice what the other attributes. */
    private static final double OPEN_SOURCE = 0.62;
    /** Fewer shared content words say nothing, whatever their share. */
    private static final int LEAST_SHARED = 2;

    private final List<Twins> twins;
    private final WordWeights weights;

    Likeness(List<Twins> twins, WordWeights weights) {
        this.twins = twins;
        this.weights = weights;
    }

    /** From 0, not the same, to 1; the groups are given by their numbers. */
    double of(int a, int b) {
        return atLeast(a, b, 1);
    }

    /** As {@link #of}, with thresholds lowered to {@code part} of theirs: what a claim's other members must keep. */
    double atLeast(int a, int b, double part) {
        Assertion one = twins.get(a).first();
        Assertion other = twins.get(b).first();
        Source.Likeness sources = Source.compare(one.source(), other.source());
        int run = Math.max(commonRun(one, other), commonRun(other, one));
        if (run >= SURE_RUN || (run >= LEAST_RUN && sources != Source.Likeness.DIFFERENT)) {
            return 1;
        }
        boolean denial = one.denied() != other.denied();
        if (weights.shared(a, b) < LEAST_SHARED || (sources == Source.Likeness.DIFFERENT && !denial)) {
            return 0;
        }
        double dice = weights.dice(a, b);
        return dice >= part * threshold(one, other, sources) ? dice : 0;
    }

    private static double threshold(Assertion one, Assertion other, Source.Likeness sources) {
        if (one.isOwn() && other.isOwn()) {
            return OWN_VOICE;
        }
        return sources == Source.Likeness.SAME ? SAME_SOURCE : OPEN_SOURCE;
    }

    /** The length of the longest quoted run of {@code one} that stands in {@code other}'s words; 0 if none does. */
    private static int commonRun(Assertion one, Assertion other) {
        int longest = 0;
        int least = other.quoted().isEmpty() ? SURE_RUN : LEAST_RUN;
        for (List<String> run : one.quoted()) {
            if (run.size() >= least && run.size() > longest && other.joined().contains(Assertion.joined(run))) {
                longest = run.size();
            }
        }
        return longest;
    }

    /** Whether all words of one stand in the other: then one article may carry both in one claim. */
    boolean contains(int a, int b) {
        String one = twins.get(a).first().joined();
        String other = twins.get(b).first().joined();
        return one.contains(other) || other.contains(one);
    }

    /** Whether the group's words, or quoted words of it, stand in those of the {@code whole}. */
    boolean isPart(int group, int whole) {
        Assertion part = twins.get(group).first();
        Assertion all = twins.get(whole).first();
        return all.joined().contains(part.joined()) || commonRun(part, all) > 0;
    }
}

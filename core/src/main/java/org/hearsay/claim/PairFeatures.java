package org.hearsay.claim;

import java.util.List;

/**
 * What a pair of assertions has in common, as numbers from 0 to 1, the same in both orders. Words are aligned by their vectors:
 * each with the nearest of the other side, weighed by how rare it is in the story (as in BERTScore, Zhang et al. 2020).
 */
final class PairFeatures {
    /** What each number is, in order. */
    static final List<String> NAMES =
            List.of("content words", "roots", "longest run", "meaning, more", "meaning, mean");

    /** A longer run of the same words says no more. */
    private static final int LONGEST_RUN = 8;

    private final StoryWords words;

    PairFeatures(StoryWords words) {
        this.words = words;
    }

    /** The features of the two; those of meaning are {@code unread} where vectors of one side were not read. */
    double[] of(Profile a, Profile b, double unread) {
        double one = a.isRead() && b.isRead() ? covered(a, b) : unread;
        double other = a.isRead() && b.isRead() ? covered(b, a) : unread;
        return new double[] {
            dice(a.stems(), b.stems()),
            dice(a.roots(), b.roots()),
            Math.min(LONGEST_RUN, LongestRun.of(a.words(), b.words()).length()) / (double) LONGEST_RUN,
            Math.max(one, other),
            (one + other) / 2
        };
    }

    /** Twice the weight of what both share over the weight of all (Dice), 0 to 1. */
    double dice(int[] a, int[] b) {
        double all = words.weight(a) + words.weight(b);
        return all == 0 ? 0 : 2 * words.shared(a, b) / all;
    }

    private double covered(Profile a, Profile b) {
        double[] nearest = a.nearest(b);
        double sum = 0;
        double all = 0;
        for (int i = 0; i < nearest.length; i++) {
            double weight = words.weight(a.content()[i]);
            sum += weight * nearest[i];
            all += weight;
        }
        return all == 0 ? 0 : sum / all;
    }
}

package org.hearsay.claim;

/**
 * When vectors say that two assertions are one claim. The figures come from pairs of sentences of real coverage, of different
 * outlets and one event, judged by hand: 84 of any speaker, and 77 of one speaker whose wording alone did not join them.
 */
final class MeaningRules {
    /** Above this cosine nearly every pair was one claim. */
    private static final double SURE = 0.8;
    /** From here with the share of all words beside it. */
    private static final double HIGH = 0.7;

    private static final double HIGH_WORDS = 0.4;
    /** Below this cosine, pairs of different or unknown speakers were two claims. */
    private static final double LEAST = 0.6;

    private static final double LEAST_WORDS = 0.5;
    /** Weighted share of content words from which the {@link #LEAST} cosine is enough for one speaker, if nothing is nearer. */
    private static final double ONE_SPEAKER_DICE = 0.35;
    /**
     * By so much a retelling must be nearer than all else of its speaker. Pairs without such a lead were neighbours of one
     * topic, even at 0.77.
     */
    private static final double LEAD = 0.2;
    /** What cosine and half the share of content words must reach together, with that lead. */
    private static final double RETELLING = 0.65;

    private MeaningRules() {}

    /**
     * Whether the two are one claim, whoever said them.
     *
     * @param cosine of their vectors
     * @param words Dice of all their words
     * @param part of the thresholds, 0 to 1
     */
    static boolean anySpeaker(double cosine, double words, double part) {
        return cosine >= part * SURE
                || (cosine >= part * HIGH && words >= part * HIGH_WORDS)
                || (cosine >= part * LEAST && words >= part * LEAST_WORDS);
    }

    /**
     * Whether two tellings of one known speaker are one claim.
     *
     * @param cosine of their vectors
     * @param dice weighted Dice of their content words
     * @param lead as {@link Meaning#lead}
     * @param part of the thresholds, 0 to 1
     */
    static boolean oneSpeaker(double cosine, double dice, double lead, double part) {
        return cosine >= part * SURE
                || (lead >= 0 && cosine >= part * LEAST && dice >= part * ONE_SPEAKER_DICE)
                || (lead >= part * LEAD && cosine + dice / 2 >= part * RETELLING);
    }
}

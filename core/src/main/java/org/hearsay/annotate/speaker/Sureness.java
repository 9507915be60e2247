package org.hearsay.annotate.speaker;

/** How often a choice of each sort is right, as measured on labelled articles. */
final class Sureness {
    /** By a full name. */
    static final double NAME = 0.97;
    /** By a last name that one person bears. */
    static final double LAST_NAME = 0.95;
    /** By a last name that several bear, where one of them stands out. */
    static final double MAIN_NAMESAKE = 0.8;
    /** By a last name that several bear alike. */
    static final double NAMESAKE = 0.55;
    /** By the source's own words: there is no name. */
    static final double OWN_WORDS = 0.9;

    static final double LIKELY = 0.8;
    static final double PERHAPS = 0.55;
    static final double GUESS = 0.4;
    static final double LITTLE = 0.25;

    /** So many points ahead of the next, one candidate stands out. */
    private static final double CLEAR = 1.5;

    private Sureness() {}

    /** Of a pronoun whose best candidate has so many points and is so far ahead of the next. */
    static double pronoun(double points, double ahead) {
        if (points < 1) {
            return LITTLE;
        }
        if (points < 3) {
            return GUESS;
        }
        return ahead >= CLEAR ? 0.9 : ahead >= 1 ? 0.65 : PERHAPS;
    }
}

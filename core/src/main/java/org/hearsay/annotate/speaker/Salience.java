package org.hearsay.annotate.speaker;

/** What makes a person likely to be meant by a pronoun, in points. */
final class Salience {
    static final double SUBJECT = 1.5;
    static final double SAME_GENDER = 1;
    /** People do not name themselves in what they say. */
    static final double OWN_WORDS = -4;
    /** Who is named in a quotation is less likely to be meant outside it. */
    static final double QUOTED = -2;
    /** Who is only spoken of in what another says is less likely to speak next. */
    static final double IN_CONTENT = -1.5;

    private static final double SPEAKER = 2;
    private static final int NEAR_SENTENCES = 5;
    static final double SAME_CLAUSE = -4;
    /** Both are spoken of in one content. */
    static final double SAME_CONTENT = 0.5;
    /** A speaker does not call himself "he". */
    static final double QUOTED_SPEAKER = -6;

    private static final double REFLEXIVE = 3;
    private static final double SAME_SENTENCE = 1;

    private Salience() {}

    /** For a mention so many sentences before; the speaker of what went before is nearer than others. */
    static double nearness(int sentencesApart, boolean speaker) {
        return Math.max(0, NEAR_SENTENCES - sentencesApart) + (speaker ? SPEAKER : 0);
    }

    /** "Elling thanked him" is another; "Elling thanked himself" is not. */
    static double sameClause(String pronoun, int sentencesApart, boolean subject) {
        if (sentencesApart > 0 || !subject) {
            return 0;
        }
        return pronoun.endsWith("self") ? REFLEXIVE : SAME_SENTENCE;
    }
}

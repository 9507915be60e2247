package org.hearsay.model;

/**
 * A line or phrase by which an article says that an agency wrote or helped to write it: evidence of where its text comes
 * from, no proof.
 *
 * @param agency the agency's usual name, such as {@code Associated Press}, not blank
 * @param kind where it stands
 * @param span the credit in the article's text
 */
public record WireCredit(String agency, Kind kind, TextSpan span) {
    public WireCredit {
        if (agency.isBlank()) {
            throw new IllegalArgumentException("a credit names an agency");
        }
    }

    /** Where a credit stands. */
    public enum Kind {
        /** The author's line names the agency. */
        BYLINE,
        /** The agency stands in brackets after the place at the beginning. */
        DATELINE,
        /** A line of its own at the end: the agency's name, a source or a copyright line. */
        SOURCE_LINE,
        /** The agency helped: "contributed to this report". */
        CONTRIBUTION;

        /** Whether it says that the whole text is the agency's. */
        public boolean ofWholeText() {
            return this != CONTRIBUTION;
        }
    }
}

package org.hearsay.model;

import java.util.List;

/**
 * Renderings of one claim that cannot both hold.
 *
 * @param id unique within its story
 * @param kind what differs
 * @param claim id of the claim
 * @param sides at least two, ordered by value and article
 */
public record Conflict(String id, Kind kind, String claim, List<Side> sides) {
    /** What differs. */
    public enum Kind {
        QUANTITY,
        DATE,
        POLARITY,
        /** The later report supersedes the earlier. */
        UPDATE
    }

    public Conflict {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a conflict needs two sides");
        }
    }

    /**
     * One side.
     *
     * @param value what this side says, normalised: {@code 14 injured}, {@code 2031-03-04}
     * @param statement id of the statement in its article
     * @param evidence the characters that say it
     */
    public record Side(String value, String statement, Evidence evidence) {}
}

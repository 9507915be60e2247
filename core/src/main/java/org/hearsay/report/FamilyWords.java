package org.hearsay.report;

import org.hearsay.model.TextFamily;
import org.hearsay.model.TextReuse;
import org.hearsay.model.WireCredit;

/** Text families in words; names in them are raw and may be hostile. */
public final class FamilyWords {
    private FamilyWords() {}

    /** Why the original is the one. */
    public static String reason(TextFamily family) {
        return switch (family.original().reason()) {
            case AGENCY -> "published by " + family.agency() + ", which others credit";
            case EARLIEST -> "the earliest";
            case FULLEST -> "the fullest";
        };
    }

    /** What one member of a family of several shares, adds and drops. */
    public static String shares(TextFamily family, TextFamily.Member member) {
        String dropped = member.article().equals(family.original().article())
                ? ""
                : ", " + Counts.of(member.dropped().size(), "sentence", "sentences") + " dropped";
        return Math.round(100 * member.share()) + " % of its own words stand in another of them; "
                + Counts.of(member.added().size(), "sentence", "sentences") + " added" + dropped;
    }

    /** What a credit says. */
    public static String credit(WireCredit credit) {
        return switch (credit.kind()) {
            case BYLINE -> "credits " + credit.agency() + " as its author";
            case DATELINE -> "credits " + credit.agency() + " after the place";
            case SOURCE_LINE -> "credits " + credit.agency() + " as its source";
            case CONTRIBUTION -> "credits " + credit.agency() + " with a contribution";
        };
    }

    /** What an article takes from one of another family. */
    public static String takes(TextReuse reuse, String outlet) {
        return "takes " + Counts.of(reuse.passages().size(), "passage", "passages") + " from " + reuse.from() + " ("
                + outlet + "); " + reuse.why();
    }
}

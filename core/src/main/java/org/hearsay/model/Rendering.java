package org.hearsay.model;

/**
 * How one article carries a claim.
 *
 * @param voice whose words they are
 * @param wording against the claim's reference: its longest direct quotation, else its earliest statement
 * @param stance whether the article's statement asserts or denies the claim
 */
public record Rendering(Voice voice, Wording wording, Stance stance) {
    /** Whose words they are. */
    public enum Voice {
        QUOTED,
        MIXED,
        INDIRECT,
        OWN
    }

    /** Against the claim's reference. */
    public enum Wording {
        SAME,
        SHORTENED,
        REWORDED
    }

    /** For or against. */
    public enum Stance {
        ASSERTS,
        DENIES
    }
}

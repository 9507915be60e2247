package org.hearsay.model;

/**
 * A passage that stands in the text but is not the article: it is kept, and nothing is asserted from it.
 *
 * @param spans where
 * @param reason what it is
 */
public record Exclusion(TextSpans spans, Reason reason) {
    /** What such a passage is. */
    public enum Reason {
        HEADLINE,
        SECTION_LINE,
        CAPTION,
        CREDIT,
        NAVIGATION
    }
}

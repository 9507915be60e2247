package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * Something asserted: the content of an attribution, or a sentence in the outlet's own voice.
 *
 * @param id unique within its article
 * @param spans what is asserted
 * @param attribution id of the attribution whose content it is; null for the outlet's own voice
 */
public record Statement(
        String id, TextSpans spans, @Nullable String attribution) {
    /** Whose voice a statement is in. */
    public enum Voice {
        OWN,
        ATTRIBUTED
    }

    /** Whose voice it is in. */
    public Voice voice() {
        return attribution == null ? Voice.OWN : Voice.ATTRIBUTED;
    }
}

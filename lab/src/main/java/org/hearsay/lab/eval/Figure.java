package org.hearsay.lab.eval;

import java.util.Locale;

/** The seven figures of an evaluation of attributions, in the order in which they are printed. */
public enum Figure {
    EXACT_SOURCE,
    EXACT_CUE,
    EXACT_CONTENT,
    TOKEN_SOURCE,
    TOKEN_CUE,
    TOKEN_CONTENT,
    RELATION;

    /** The name in tables and in the file of floors, such as {@code exact.source}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}

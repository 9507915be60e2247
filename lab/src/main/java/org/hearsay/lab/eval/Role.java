package org.hearsay.lab.eval;

import org.hearsay.model.TextSpans;
import org.jspecify.annotations.Nullable;

/** The three parts of an attribution. */
public enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /** This part of {@code attribution}; null where it has none. */
    public @Nullable TextSpans of(LabelledAttribution attribution) {
        return switch (this) {
            case SOURCE -> attribution.source();
            case CUE -> attribution.cue();
            case CONTENT -> attribution.content();
        };
    }
}

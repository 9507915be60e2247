package org.hearsay.lab.eval;

import org.hearsay.model.Attribution;

/**
 * One attribution of the careful reading.
 *
 * @param attribution its id and spans; the reading labels no cues
 * @param kind how much of it stands in quotation marks
 * @param speaker last name of who said it; empty for a source without a name
 */
public record SeedLabel(LabelledAttribution attribution, Attribution.Kind kind, String speaker) {
    /** Its id in the reading. */
    public String id() {
        return attribution.id();
    }

    /** Whether any of it stands in quotation marks. */
    public boolean quoted() {
        return switch (kind) {
            case DIRECT, MIXED -> true;
            case INDIRECT -> false;
        };
    }
}

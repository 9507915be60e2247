package org.hearsay;

import org.hearsay.model.Corrections;

/**
 * How Hearsay is opened. Immutable: begin with {@link #defaults()} and change what you need.
 *
 * @param minConfidence attributions less sure than this, 0 to 1, are left out together with their statements, and speakers
 *     less sure are taken from their attributions, before anything is compared; 0 keeps all
 * @param corrections what a user puts right in comparisons
 */
public record HearsayConfig(double minConfidence, Corrections corrections) {
    public HearsayConfig {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("minConfidence must be from 0 to 1, not " + minConfidence);
        }
    }

    /** What most users need: everything is kept, with its confidence. */
    public static HearsayConfig defaults() {
        return new HearsayConfig(0, Corrections.none());
    }

    /** The same, with another minimum; throws {@link IllegalArgumentException} where it is not from 0 to 1. */
    public HearsayConfig withMinConfidence(double minimum) {
        return new HearsayConfig(minimum, corrections);
    }

    /** The same with a user's corrections of names and speakers; {@code org.hearsay.json.CorrectionsFile} reads them. */
    public HearsayConfig withCorrections(Corrections those) {
        return new HearsayConfig(minConfidence, those);
    }
}

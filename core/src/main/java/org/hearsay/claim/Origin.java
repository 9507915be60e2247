package org.hearsay.claim;

import java.util.Set;
import org.hearsay.model.Via;
import org.hearsay.text.OutletNames;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a telling came from, as its text says it.
 *
 * @param name of an outlet or an agency
 * @param credited whether a wire credit of the whole text names it; else the words were told to it
 */
record Origin(String name, boolean credited) {
    /** Who publishes there tells everybody at once: an outlet that quotes it has the words at first hand. */
    private static final Set<String> PLATFORMS = Set.of(
            "twitter",
            "facebook",
            "instagram",
            "youtube",
            "snapchat",
            "periscope",
            "reddit",
            "tumblr",
            "tiktok",
            "telegram");

    /** The outlet or agency that had the words first; null if {@code via} names none. */
    static @Nullable Origin of(@Nullable Via via) {
        return via == null || via.outlet() == null || isPlatform(via.outlet()) ? null : new Origin(via.outlet(), false);
    }

    /** Whether a name is that of a place where anybody publishes. */
    static boolean isPlatform(String name) {
        return Words.lowerCase(name).stream().anyMatch(PLATFORMS::contains);
    }

    /** Whether it names {@code outlet}; the words were told to "the Lantern", but a credit names its agency in full. */
    boolean isOutlet(String outlet) {
        return credited ? OutletNames.same(name, outlet) : OutletNames.alike(name, outlet);
    }

    /** Whether both name one place. */
    boolean isOneWith(Origin other) {
        return (credited || other.credited) ? OutletNames.same(name, other.name) : OutletNames.alike(name, other.name);
    }
}

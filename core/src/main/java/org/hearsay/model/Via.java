package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * The report or occasion through which words reached an article; it counts as dependence.
 *
 * @param outlet who carried the words first ("told ABC News"); null if only an occasion is named
 * @param occasion where they were said ("in an interview"); null if none is named
 */
public record Via(@Nullable String outlet, @Nullable String occasion) {
    public Via {
        if (outlet == null && occasion == null) {
            throw new IllegalArgumentException("via needs an outlet or an occasion");
        }
    }
}

package org.hearsay.model;

import java.util.List;

/**
 * What a user puts right, in the order of the file.
 *
 * @param file the file's name, for people
 * @param corrections those that can be read
 * @param unreadable those that cannot, with the reason
 */
public record Corrections(String file, List<Correction> corrections, List<CorrectionOutcome> unreadable) {
    private static final Corrections NONE = new Corrections("", List.of(), List.of());

    public Corrections {
        corrections = List.copyOf(corrections);
        unreadable = List.copyOf(unreadable);
    }

    /** Nothing is put right. */
    public static Corrections none() {
        return NONE;
    }
}

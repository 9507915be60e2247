package org.hearsay.ingest;

import org.hearsay.text.PublishedDates;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about a document; each value replaces what the document itself says.
 *
 * @param outlet null if the user does not say
 * @param title null if the user does not say
 * @param published in ISO 8601 after construction; null if the user does not say
 */
public record DocumentMetadata(
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String published) {

    /** Throws {@link IllegalArgumentException}, with what is accepted, if {@code published} is not a date. */
    public DocumentMetadata {
        if (published != null) {
            String iso = PublishedDates.toIso(published);
            if (iso == null) {
                throw new IllegalArgumentException(PublishedDates.complaint(published));
            }
            published = iso;
        }
    }

    /** Nothing said: each document speaks for itself. */
    public static DocumentMetadata none() {
        return new DocumentMetadata(null, null, null);
    }
}

package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * A document as it was read, before its main text is taken out.
 *
 * @param origin where it came from, for people: a file, with a line where it is one of many
 * @param id given or made from the origin; unique within one run
 * @param outlet as given; null if the content must tell
 * @param url as given; null if the content must tell
 * @param title as given; null if the content must tell
 * @param published ISO 8601, as given; null if the content must tell
 * @param story as given; null if not given
 * @param format what {@code content} is
 * @param content the characters
 */
public record RawDocument(
        String origin,
        String id,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String title,
        @Nullable String published,
        @Nullable String story,
        Format format,
        String content)
        implements IngestResult {
    /** What the content is. */
    public enum Format {
        /** Kept as it is: spans point into the text as given. */
        PLAIN_TEXT,
        /** A page whose main text must be found. */
        HTML
    }
}

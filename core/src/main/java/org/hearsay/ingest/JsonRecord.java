package org.hearsay.ingest;

import org.hearsay.model.RawDocument.Format;
import org.jspecify.annotations.Nullable;

/** What one JSON object holds. */
sealed interface JsonRecord {
    /** Null if the object has none. */
    @Nullable
    String id();

    /** An article; {@code published} is ISO 8601, {@code content} is not blank, null is what is not given. */
    record Usable(
            @Nullable String id,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String title,
            @Nullable String published,
            @Nullable String story,
            Format format,
            String content)
            implements JsonRecord {}

    /** No article, and why. */
    record Unusable(@Nullable String id, String reason) implements JsonRecord {}
}

package org.hearsay.clean;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Fact;
import org.hearsay.model.FactOrigin;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its publication; null or empty where it says nothing.
 *
 * @param title the headline, without the site's name
 * @param published ISO 8601
 * @param url http or https only
 * @param updated ISO 8601
 * @param authors names of the byline, in order
 * @param origins where each known fact was found
 */
public record PublicationFacts(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String published,
        @Nullable String updated,
        @Nullable String section,
        @Nullable String language,
        List<String> authors,
        Map<Fact, FactOrigin> origins) {
    /** Nothing is known. */
    static final PublicationFacts NONE =
            new PublicationFacts(null, null, null, null, null, null, null, List.of(), Map.of());

    public PublicationFacts {
        authors = List.copyOf(authors);
        origins = Map.copyOf(origins);
    }
}

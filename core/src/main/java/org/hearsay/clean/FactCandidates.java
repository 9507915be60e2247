package org.hearsay.clean;

import java.util.List;
import org.hearsay.text.PublishedDates;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a page says of its publication; null and empty where it says nothing. Values are stripped and bounded, dates are
 * ISO 8601, addresses http or https.
 */
record FactCandidates(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String published,
        @Nullable String updated,
        @Nullable String section,
        @Nullable String language,
        List<String> authors) {
    static final FactCandidates NONE = new FactCandidates(null, null, null, null, null, null, null, List.of());

    private static final int LONGEST_DATE = 200;

    FactCandidates {
        authors = List.copyOf(authors);
    }

    /** The value without white space at its ends; null if there is none or too much of it. */
    static @Nullable String usable(@Nullable String value) {
        String stripped = value == null ? "" : value.strip();
        return stripped.isEmpty() || stripped.length() > PageLimits.LONGEST_FACT ? null : stripped;
    }

    /** The value if it is an address on the web. */
    static @Nullable String webAddress(@Nullable String value) {
        String usable = usable(value);
        return usable != null && usable.matches("(?i)https?://\\S+") ? usable : null;
    }

    /** The value as an ISO 8601 date; null if it is none. */
    static @Nullable String date(@Nullable String value) {
        String usable = usable(value);
        if (usable == null || usable.length() > LONGEST_DATE) {
            return null;
        }
        String iso = PublishedDates.toIso(usable);
        return iso == null ? PageDates.in(usable) : iso;
    }
}

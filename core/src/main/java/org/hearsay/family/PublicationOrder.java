package org.hearsay.family;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/** Who published first. A time without an offset is taken for UTC; where one of two has no more than its day, days are compared. */
final class PublicationOrder {
    private PublicationOrder() {}

    /** Those published first, more than one where it cannot be told; all where the day of one is not known. */
    static List<OwnText> first(List<OwnText> texts) {
        List<OwnText> first = new ArrayList<>();
        for (OwnText text : texts) {
            if (text.article().article().published() == null) {
                return texts;
            }
            int order = first.isEmpty() ? 0 : compare(text, first.getFirst());
            if (order < 0) {
                first.clear();
            }
            if (order <= 0) {
                first.add(text);
            }
        }
        return first;
    }

    /** Below 0 if {@code one} came first, above if the other did, 0 if it cannot be told. */
    static int compare(OwnText one, OwnText other) {
        Article a = one.article().article();
        Article b = other.article().article();
        if (a.published() == null || b.published() == null) {
            return 0;
        }
        Instant time = time(a.published());
        Instant otherTime = time(b.published());
        return time == null || otherTime == null
                ? Objects.requireNonNull(a.publishedDate()).compareTo(Objects.requireNonNull(b.publishedDate()))
                : time.compareTo(otherTime);
    }

    /** The moment; null where there is no more than a day. */
    private static @Nullable Instant time(String published) {
        String iso = published.replace(' ', 'T');
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException e) {
            return localTime(iso);
        }
    }

    private static @Nullable Instant localTime(String iso) {
        try {
            return LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

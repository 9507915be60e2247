package org.hearsay.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One outlet's text.
 *
 * @param id unique within one run, not blank
 * @param outlet who published it; null if unknown
 * @param url where it stands; null if unknown
 * @param title its headline; null if unknown
 * @param published ISO 8601 date or date-time as given; null if unknown
 * @param story the event it belongs to, as given; null if not given
 * @param language ISO 639 code, such as {@code en}
 * @param text what every span points into; never changed after the article is made
 * @param provenance where text and facts came from, and what else was there
 */
public record Article(
        String id,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String title,
        @Nullable String published,
        @Nullable String story,
        String language,
        String text,
        Provenance provenance)
        implements CleanResult {
    private static final int DATE_LENGTH = "2000-01-01".length();

    /** Throws {@link IllegalArgumentException} for a blank id or a date that is not ISO 8601. */
    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
        if (published != null) {
            dateOf(published);
        }
    }

    /** An article of which nothing more is known than these. */
    public Article(
            String id,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String title,
            @Nullable String published,
            @Nullable String story,
            String language,
            String text) {
        this(id, outlet, url, title, published, story, language, text, Provenance.NONE);
    }

    /** The same article with another provenance. */
    public Article with(Provenance other) {
        return new Article(id, outlet, url, title, published, story, language, text, other);
    }

    /** The outlet's name, or the article's id where the outlet is unknown: such an article stands for itself. */
    public String outletOrId() {
        return outlet == null ? id : outlet;
    }

    /** The day of publication; null if unknown. */
    public @Nullable LocalDate publishedDate() {
        return published == null ? null : dateOf(published);
    }

    /** The day that an ISO 8601 date or date-time names; throws {@link IllegalArgumentException} if it names none. */
    public static LocalDate dateOf(String published) {
        try {
            boolean dateOnly = published.length() == DATE_LENGTH;
            if (dateOnly || (published.length() > DATE_LENGTH && "T ".indexOf(published.charAt(DATE_LENGTH)) >= 0)) {
                return LocalDate.parse(published.substring(0, DATE_LENGTH));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an ISO 8601 date: \"" + published + "\"", e);
        }
        throw new IllegalArgumentException("not an ISO 8601 date: \"" + published + "\"");
    }
}

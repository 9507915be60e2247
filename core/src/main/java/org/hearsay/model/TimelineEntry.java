package org.hearsay.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated statement.
 *
 * @param value ISO 8601 as in TIMEX3, such as {@code 2014-09} or {@code 2017-01-23}
 * @param first the first day that it can mean
 * @param last the last day that it can mean
 * @param expression the words that say when
 * @param place of these words in the article
 * @param dates what the date is said of
 * @param anchor what the date was reckoned from; null if it needed nothing
 * @param statement id of the statement
 * @param evidence the statement
 */
public record TimelineEntry(
        String value,
        LocalDate first,
        LocalDate last,
        String expression,
        TextSpan place,
        Dates dates,
        @Nullable String anchor,
        String statement,
        Evidence evidence) {
    /** What a date is said of. */
    public enum Dates {
        /** What the statement tells: the date stands in it. */
        EVENT,
        /** The saying of it: the date stands beside the verb of speech. */
        SAYING
    }
}

package org.hearsay.annotate.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of time says, before it is reckoned.
 *
 * @param year null if not said
 * @param month 1 to 12; null if not said
 * @param day of the month; null if not said
 * @param weekday null if not said; counts only where there is no day
 * @param which "last" or "next" before a weekday; null if neither
 * @param part "morning", "night" and so on; null if not said
 * @param relative "yesterday", "last week" and so on, in small letters; null if not said
 */
record DateParts(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable DayOfWeek weekday,
        @Nullable String which,
        @Nullable String part,
        @Nullable String relative) {
    static DateParts of(Matcher matcher) {
        String number = group(matcher, "number");
        String name = group(matcher, "month");
        Integer month = number != null ? Integer.valueOf(number) : name == null ? null : monthOf(name);
        String weekday = group(matcher, "weekday");
        String which = group(matcher, "which");
        String relative = group(matcher, "relative");
        return new DateParts(
                integer(group(matcher, "year")),
                month,
                integer(group(matcher, "day")),
                weekday == null ? null : DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)),
                which == null ? null : plain(which),
                group(matcher, "part"),
                relative == null ? null : plain(relative));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip();
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    private static @Nullable Integer integer(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static int monthOf(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }

    /** Whether there can be such a date: no 31st of June, no month 13. */
    boolean possible() {
        Integer m = month;
        Integer d = day;
        boolean monthRight = m == null || (m >= 1 && m <= 12);
        return monthRight
                && (d == null || m == null || (d >= 1 && d <= Month.of(m).maxLength()));
    }

    /** Whether it is "tonight" or "last night". */
    boolean night() {
        return relative != null && relative.endsWith("night");
    }
}

package org.hearsay.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reckons values as TIMEX3 writes them from a day of publication; without one, only what the words say outright. */
final class Reckoner {
    private static final Reckoned UNKNOWN = new Reckoned(null, null);

    private final @Nullable LocalDate published;

    Reckoner(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * A value.
     *
     * @param value as in TIMEX3; null if it cannot be told
     * @param anchor what it was reckoned from; null if it needed nothing
     */
    record Reckoned(@Nullable String value, @Nullable String anchor) {}

    Reckoned reckon(DateParts parts) {
        Integer year = parts.year();
        if (year != null) {
            return new Reckoned(value(year, parts.month(), parts.day()), null);
        }
        LocalDate from = published;
        if (from == null) {
            return UNKNOWN;
        }
        String value = anchored(parts, from);
        return value == null ? UNKNOWN : new Reckoned(value, "published " + from);
    }

    private static @Nullable String anchored(DateParts parts, LocalDate from) {
        Integer month = parts.month();
        String relative = parts.relative();
        DayOfWeek weekday = parts.weekday();
        if (month != null) {
            return value(nearestYear(month, parts.day(), from), month, parts.day());
        }
        if (relative != null) {
            return relative(relative, from);
        }
        return weekday == null ? null : day(weekday, parts.which(), from) + suffix(parts.part());
    }

    private static @Nullable String value(int year, @Nullable Integer month, @Nullable Integer day) {
        if (month == null) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        String yearAndMonth = String.format(Locale.ROOT, "%04d-%02d", year, month);
        if (day == null) {
            return yearAndMonth;
        }
        boolean exists = day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return exists ? yearAndMonth + String.format(Locale.ROOT, "-%02d", day) : null;
    }

    private static int nearestYear(int month, @Nullable Integer day, LocalDate from) {
        int best = from.getYear();
        long least = Long.MAX_VALUE;
        for (int year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
            LocalDate first = LocalDate.of(year, month, 1);
            int wanted = day == null ? Math.min(from.getDayOfMonth(), first.lengthOfMonth()) : day;
            LocalDate date = first.withDayOfMonth(Math.min(wanted, first.lengthOfMonth()));
            long apart = Math.abs(ChronoUnit.DAYS.between(date, from));
            if (apart < least) {
                least = apart;
                best = year;
            }
        }
        return best;
    }

    private static LocalDate day(DayOfWeek weekday, @Nullable String which, LocalDate from) {
        if (which == null) {
            return from.with(TemporalAdjusters.previousOrSame(weekday));
        }
        return from.with(which.equals("next") ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
    }

    private static String suffix(@Nullable String part) {
        if (part == null) {
            return "";
        }
        return switch (part) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            default -> "TNI";
        };
    }

    private static String relative(String words, LocalDate from) {
        int step = words.startsWith("last") ? -1 : words.startsWith("next") ? 1 : 0;
        return switch (words) {
            case "today" -> from.toString();
            case "yesterday" -> from.minusDays(1).toString();
            case "tomorrow" -> from.plusDays(1).toString();
            case "tonight" -> from + "TNI";
            case "last night" -> from.minusDays(1) + "TNI";
            default -> unit(words, from, step);
        };
    }

    private static String unit(String words, LocalDate from, int step) {
        if (words.endsWith("week")) {
            LocalDate day = from.plusWeeks(step);
            return String.format(
                    Locale.ROOT,
                    "%04d-W%02d",
                    day.get(IsoFields.WEEK_BASED_YEAR),
                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        return words.endsWith("month")
                ? from.plusMonths(step).toString().substring(0, "2000-01".length())
                : from.plusYears(step).toString().substring(0, "2000".length());
    }
}

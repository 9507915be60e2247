package org.hearsay.annotate.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.hearsay.annotate.time.Meaning.Which;
import org.hearsay.annotate.time.Reckoner.Dated;
import org.jspecify.annotations.Nullable;

/**
 * A named part of a year.
 *
 * @param code as in TIMEX3
 * @param first its first month, 1 to 12; winter begins in the year that it is named by
 * @param months how long it is
 */
record YearPart(String code, int first, int months) {
    private static final int QUARTER = 3;
    private static final int HALF = 6;

    /** The part with that code: Q1 to Q4, H1, H2, SP, SU, FA, WI, or a month of two digits. */
    static YearPart of(String code) {
        int digit = Character.digit(code.charAt(1), 10);
        return switch (code.charAt(0)) {
            case 'Q' -> new YearPart(code, (digit - 1) * QUARTER + 1, QUARTER);
            case 'H' -> new YearPart(code, (digit - 1) * HALF + 1, HALF);
            case '0', '1' -> new YearPart(code, Integer.parseInt(code), 1);
            default -> new YearPart(code, firstMonth(code), QUARTER);
        };
    }

    private static int firstMonth(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            case "WI" -> 12;
            default -> throw new IllegalArgumentException("no part of a year: " + season);
        };
    }

    /** This part of {@code year}. */
    Dated in(int year, @Nullable String from) {
        CalendarUnit grain = months == 1 ? CalendarUnit.MONTH : CalendarUnit.QUARTER;
        return new Dated(LocalDate.of(year, first, 1), grain, String.format(Locale.ROOT, "%04d-%s", year, code), from);
    }

    /** The year of the one that is meant on {@code day}. */
    int year(Which which, LocalDate day, Direction direction) {
        int begun = lastBegun(day);
        int over = lastBegun(day.minusMonths(months));
        return switch (which) {
            case LAST -> over;
            case THIS -> begun > over ? begun : day.getYear();
            case NEXT -> begun + 1;
            case NEAR ->
                switch (direction) {
                    case PAST -> begun;
                    case FUTURE -> over + 1;
                    case OPEN -> begun > over || sinceEnd(day, over) <= untilStart(day, begun) ? begun : begun + 1;
                };
        };
    }

    private int lastBegun(LocalDate day) {
        return day.getMonthValue() >= first ? day.getYear() : day.getYear() - 1;
    }

    private long sinceEnd(LocalDate day, int year) {
        return ChronoUnit.DAYS.between(LocalDate.of(year, first, 1).plusMonths(months), day);
    }

    private long untilStart(LocalDate day, int year) {
        return ChronoUnit.DAYS.between(day, LocalDate.of(year + 1, first, 1));
    }
}

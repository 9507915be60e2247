package org.hearsay.annotate.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A unit of time, its letters in a TIMEX3 period, and how a date of that grain is written. */
enum CalendarUnit {
    SECOND("T", "S"),
    MINUTE("T", "M"),
    HOUR("T", "H"),
    DAY("", "D"),
    WEEKEND("", "WE"),
    WEEK("", "W"),
    MONTH("", "M"),
    QUARTER("", "Q"),
    YEAR("", "Y"),
    DECADE("", "DE"),
    CENTURY("", "CE");

    private static final int YEARS_IN_DECADE = 10;
    private static final int YEARS_IN_CENTURY = 100;

    private final String prefix;
    private final String letter;

    CalendarUnit(String prefix, String letter) {
        this.prefix = prefix;
        this.letter = letter;
    }

    /** The unit that {@code word} names, singular or plural, in small letters; null if none. */
    static @Nullable CalendarUnit of(String word) {
        return switch (word) {
            case "centuries" -> CENTURY;
            case "sec", "secs" -> SECOND;
            case "min", "mins" -> MINUTE;
            case "hr", "hrs" -> HOUR;
            default -> {
                String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
                for (CalendarUnit unit : values()) {
                    if (unit.name().toLowerCase(Locale.ROOT).equals(singular)) {
                        yield unit;
                    }
                }
                yield null;
            }
        };
    }

    boolean shorterThanDay() {
        return !prefix.isEmpty();
    }

    /** A period of {@code amount}, a decimal number or X where it is not said. */
    String period(String amount) {
        boolean counted = !amount.equals("X");
        if (counted && this == DECADE) {
            return YEAR.period(times(amount, YEARS_IN_DECADE));
        }
        if (counted && this == CENTURY) {
            return YEAR.period(times(amount, YEARS_IN_CENTURY));
        }
        return "P" + prefix + amount + letter;
    }

    private static String times(String amount, int factor) {
        return new BigDecimal(amount)
                .multiply(BigDecimal.valueOf(factor))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** {@code date} moved by {@code steps} of this unit; those shorter than a day do not move it. */
    LocalDate shift(LocalDate date, long steps) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> date;
            case DAY -> date.plusDays(steps);
            case WEEK, WEEKEND -> date.plusWeeks(steps);
            case MONTH -> date.plusMonths(steps);
            case QUARTER -> date.plus(steps, IsoFields.QUARTER_YEARS);
            case YEAR -> date.plusYears(steps);
            case DECADE -> date.plus(steps, ChronoUnit.DECADES);
            case CENTURY -> date.plus(steps, ChronoUnit.CENTURIES);
        };
    }

    /** The unit of this size that holds {@code date}, as TIMEX3 writes it. */
    String value(LocalDate date) {
        String year = String.format(Locale.ROOT, "%04d", date.getYear());
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> date.toString();
            case WEEK -> week(date);
            case WEEKEND -> week(date) + "-WE";
            case MONTH -> date.toString().substring(0, "2000-01".length());
            case QUARTER -> year + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> year;
            case DECADE -> year.substring(0, year.length() - 1);
            case CENTURY -> year.substring(0, year.length() - 2);
        };
    }

    private static String week(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}

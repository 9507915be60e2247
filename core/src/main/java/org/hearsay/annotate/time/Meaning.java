package org.hearsay.annotate.time;

import java.time.DayOfWeek;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What an expression of time says, before it is reckoned. */
sealed interface Meaning {
    /** Which of several: "last", "this", "next"; {@code NEAR} where the words do not say. */
    enum Which {
        LAST(-1),
        THIS(0),
        NEXT(1),
        NEAR(0);

        private final int step;

        Which(int step) {
            this.step = step;
        }

        int step() {
            return step;
        }
    }

    /** What a distance is counted from: the day of publication, or the date named before in the text. */
    enum Base {
        PUBLICATION,
        NARRATIVE
    }

    /** A value that needs nothing to reckon from; null where the words could mean two dates. */
    record Fixed(TimeExpression.Type type, @Nullable String value) implements Meaning {}

    /**
     * A date by the calendar, as far as it is said.
     *
     * @param year null if not said
     * @param month 1 to 12; null if not said
     * @param day of the month; null if not said
     */
    record CalendarDate(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            Which which) implements Meaning {}

    /** A day by its name. */
    record Weekday(DayOfWeek day, Which which) implements Meaning {}

    /** A day of a week that is named by its distance from the present one: "Monday of last week". */
    record WeekdayOf(DayOfWeek day, int weeks) implements Meaning {}

    /** The {@code grain} that lies {@code steps} of {@code unit} away: "yesterday", "two years ago", "the next day". */
    record Shift(long steps, CalendarUnit unit, CalendarUnit grain, Base base) implements Meaning {}

    /** Saturday and Sunday. */
    record Weekend(Which which) implements Meaning {}

    /** "That month", "the same month" some years away. */
    record Same(CalendarUnit grain, int years) implements Meaning {}

    /**
     * A named part of a year.
     *
     * @param code as in TIMEX3: Q1 to Q4, H1, H2, SP, SU, FA, WI
     * @param year null if not said
     */
    record PartOfYear(String code, @Nullable Meaning year, Which which) implements Meaning {}

    /** A fiscal year: FY and the year that it is named by. */
    record Fiscal(Meaning year) implements Meaning {}

    /**
     * A time of day.
     *
     * @param day null if not said
     * @param time as TIMEX3 appends it to a day, such as {@code TMO} or {@code T16:00Z}
     */
    record TimeOfDay(@Nullable Meaning day, String time) implements Meaning {}

    /** With a TIMEX3 modifier. */
    record Modified(Meaning of, TimeExpression.Mod mod) implements Meaning {}

    /**
     * Two dates of which the second stands behind a dash or "to".
     *
     * @param separator index of the token between them
     */
    record Range(Meaning first, Meaning second, int separator) implements Meaning {}

    /** Whether this names one day, so that a time of the day can be said of it. */
    default boolean isDay() {
        return switch (this) {
            case CalendarDate date -> date.day() != null;
            case Weekday weekday -> true;
            case WeekdayOf weekday -> true;
            case Shift shift -> shift.grain() == CalendarUnit.DAY;
            case Same same -> same.grain() == CalendarUnit.DAY;
            case Modified modified -> modified.of().isDay();
            case TimeOfDay time -> time.day() != null;
            case Fixed fixed -> false;
            case Weekend weekend -> false;
            case PartOfYear part -> false;
            case Fiscal fiscal -> false;
            case Range range -> false;
        };
    }

    /** A date with that year alone. */
    static CalendarDate year(int year) {
        return new CalendarDate(year, null, null, Which.NEAR);
    }

    /** A date reckoned from the day of publication, of the grain of its unit. */
    static Shift shift(long steps, CalendarUnit unit) {
        return new Shift(steps, unit, unit, Base.PUBLICATION);
    }
}

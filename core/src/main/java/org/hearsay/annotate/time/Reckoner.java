package org.hearsay.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.hearsay.annotate.time.Meaning.Base;
import org.hearsay.annotate.time.Meaning.CalendarDate;
import org.hearsay.annotate.time.Meaning.Which;
import org.hearsay.text.CalendarPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Reckons dates from the day of publication and from the date named before. Without a day to reckon from, only what the words
 * say outright has a value.
 */
final class Reckoner {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final @Nullable Anchor anchor;
    private @Nullable Dated before;

    Reckoner(@Nullable Anchor anchor) {
        this.anchor = anchor;
    }

    /**
     * A date that was reckoned.
     *
     * @param date its first day
     * @param grain how long it is
     * @param value as in TIMEX3
     * @param from what it was reckoned from; null if it needed nothing
     */
    record Dated(
            LocalDate date,
            CalendarUnit grain,
            String value,
            @Nullable String from) {
        static Dated of(LocalDate date, CalendarUnit grain, @Nullable String from) {
            return new Dated(date, grain, grain.value(date), from);
        }
    }

    /** The date that counts as the one named before; null for none. */
    void named(@Nullable Dated date) {
        before = date;
    }

    /** The date; null if it cannot be told, or is none. */
    @Nullable
    Dated reckon(Meaning meaning, Direction direction) {
        Dated dated = dated(meaning, direction);
        return dated == null
                        || dated.date().getYear() < FIRST_YEAR
                        || dated.date().getYear() > LAST_YEAR
                ? null
                : dated;
    }

    private @Nullable Dated dated(Meaning meaning, Direction direction) {
        return switch (meaning) {
            case CalendarDate date -> date.year() == null ? near(date, direction) : full(date, date.year(), null);
            case Meaning.Weekday weekday -> weekday(weekday, direction);
            case Meaning.WeekdayOf weekday ->
                fromAnchor(
                        CalendarUnit.DAY,
                        day -> monday(day)
                                .plusWeeks(weekday.weeks())
                                .with(TemporalAdjusters.nextOrSame(weekday.day())));
            case Meaning.Weekend weekend ->
                fromAnchor(
                        CalendarUnit.WEEKEND,
                        day -> monday(day)
                                .plusWeeks(weekend(weekend.which(), day, direction))
                                .plusDays(5));
            case Meaning.Shift shift -> shift(shift);
            case Meaning.Same same -> same(same);
            case Meaning.PartOfYear part -> partOfYear(part, direction);
            case Meaning.Fiscal fiscal -> fiscal(fiscal, direction);
            case Meaning.TimeOfDay time -> time(time, direction);
            case Meaning.Modified modified -> reckon(modified.of(), direction);
            case Meaning.Fixed fixed -> null;
            case Meaning.Range range -> reckon(range.first(), direction);
        };
    }

    private interface Move {
        LocalDate from(LocalDate anchor);
    }

    private @Nullable Dated fromAnchor(CalendarUnit grain, Move move) {
        return anchor == null ? null : Dated.of(move.from(anchor.date()), grain, anchor.words());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static @Nullable Dated full(CalendarDate said, int year, @Nullable String from) {
        Integer month = said.month();
        Integer day = said.day();
        if (month == null) {
            return Dated.of(LocalDate.of(year, 1, 1), CalendarUnit.YEAR, from);
        }
        LocalDate first = LocalDate.of(year, month, 1);
        if (day == null) {
            return Dated.of(first, CalendarUnit.MONTH, from);
        }
        return day > first.lengthOfMonth() ? null : Dated.of(first.withDayOfMonth(day), CalendarUnit.DAY, from);
    }

    /** A day takes the nearest year; a month the last or the next one, as the sentence speaks. */
    private @Nullable Dated near(CalendarDate said, Direction direction) {
        Integer month = said.month();
        if (anchor == null || month == null) {
            return null;
        }
        LocalDate from = anchor.date();
        Integer day = said.day();
        int year = day == null ? yearOf(month, said.which(), from, direction) : nearestYear(month, day, from);
        return full(said, year, anchor.words());
    }

    private static int yearOf(int month, Which which, LocalDate from, Direction direction) {
        int present = from.getMonthValue();
        return switch (which) {
            case LAST -> month < present ? from.getYear() : from.getYear() - 1;
            case NEXT -> month > present ? from.getYear() : from.getYear() + 1;
            case THIS -> from.getYear();
            case NEAR ->
                switch (direction) {
                    case PAST -> month <= present ? from.getYear() : from.getYear() - 1;
                    case FUTURE -> month >= present ? from.getYear() : from.getYear() + 1;
                    case OPEN -> nearestYear(month, from.getDayOfMonth(), from);
                };
        };
    }

    private static int nearestYear(int month, int day, LocalDate from) {
        int best = from.getYear();
        long least = Long.MAX_VALUE;
        for (int year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
            LocalDate first = LocalDate.of(year, month, 1);
            LocalDate date = first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
            long apart = Math.abs(ChronoUnit.DAYS.between(date, from));
            if (apart < least) {
                least = apart;
                best = year;
            }
        }
        return best;
    }

    private @Nullable Dated weekday(Meaning.Weekday said, Direction direction) {
        boolean later = direction == Direction.FUTURE || (anchor != null && anchor.lowerBound());
        return fromAnchor(
                CalendarUnit.DAY,
                day -> day.with(
                        switch (said.which()) {
                            case LAST -> TemporalAdjusters.previous(said.day());
                            case NEXT -> TemporalAdjusters.next(said.day());
                            case THIS, NEAR ->
                                later
                                        ? TemporalAdjusters.nextOrSame(said.day())
                                        : TemporalAdjusters.previousOrSame(said.day());
                        }));
    }

    /** How many weeks away the weekend is: before Saturday, the past one is last week's. */
    private static int weekend(Which which, LocalDate day, Direction direction) {
        boolean over = direction != Direction.FUTURE && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        return which == Which.NEAR && over ? -1 : which.step();
    }

    private @Nullable Dated shift(Meaning.Shift shift) {
        if (shift.base() == Base.NARRATIVE && before != null) {
            return Dated.of(shift.unit().shift(before.date(), shift.steps()), shift.grain(), after(before));
        }
        return fromAnchor(shift.grain(), day -> shift.unit().shift(day, shift.steps()));
    }

    private static String after(Dated named) {
        CalendarPeriod period = CalendarPeriod.of(named.value());
        return "named before: " + (period == null ? named.value() : period.words());
    }

    /** The date named before, unless it is longer than what is asked for. */
    private @Nullable Dated same(Meaning.Same same) {
        Dated named = before;
        if (named != null && named.grain().compareTo(same.grain()) <= 0) {
            return Dated.of(named.date().plusYears(same.years()), same.grain(), after(named));
        }
        return fromAnchor(same.grain(), day -> day.plusYears(same.years()));
    }

    private @Nullable Dated partOfYear(Meaning.PartOfYear part, Direction direction) {
        YearPart span = YearPart.of(part.code());
        Meaning year = part.year();
        if (year != null) {
            Dated named = reckon(year, direction);
            return named == null ? null : span.in(named.date().getYear(), named.from());
        }
        return anchor == null ? null : span.in(span.year(part.which(), anchor.date(), direction), anchor.words());
    }

    private @Nullable Dated fiscal(Meaning.Fiscal fiscal, Direction direction) {
        Dated year = reckon(fiscal.year(), direction);
        return year == null
                ? null
                : new Dated(year.date(), CalendarUnit.YEAR, "FY" + CalendarUnit.YEAR.value(year.date()), year.from());
    }

    private @Nullable Dated time(Meaning.TimeOfDay time, Direction direction) {
        Meaning day = time.day() == null ? Meaning.shift(0, CalendarUnit.DAY) : time.day();
        Dated dated = reckon(day, direction);
        return dated == null
                ? null
                : new Dated(
                        dated.date(),
                        CalendarUnit.DAY,
                        CalendarUnit.DAY.value(dated.date()) + time.time(),
                        dated.from());
    }
}

package org.hearsay.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of the calendar that a TIMEX3 value names.
 *
 * @param first its first day
 * @param last its last day
 * @param words for people, such as {@code week of 4 March 2024}
 */
public record CalendarPeriod(LocalDate first, LocalDate last, String words) {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T(.{1,12}))?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
    private static final Pattern YEAR = Pattern.compile("(FY)?(\\d{4})");
    private static final Pattern DECADE = Pattern.compile("\\d{3}");
    private static final Pattern CENTURY = Pattern.compile("\\d{2}");

    private static final DateTimeFormatter DAY_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Map<String, String> PARTS_OF_DAY =
            Map.of("MO", "morning", "AF", "afternoon", "EV", "evening", "NI", "night", "24:00", "midnight");
    private static final Map<String, String> PARTS_OF_YEAR = Map.of(
            "Q1",
            "first quarter of",
            "Q2",
            "second quarter of",
            "Q3",
            "third quarter of",
            "Q4",
            "fourth quarter of",
            "H1",
            "first half of",
            "H2",
            "second half of",
            "SP",
            "spring",
            "SU",
            "summer",
            "FA",
            "autumn",
            "WI",
            "winter");

    /** The stretch that {@code value} names; null for a period, a set, "now" and whatever else has no place in the calendar. */
    public static @Nullable CalendarPeriod of(String value) {
        try {
            Matcher day = DAY.matcher(value);
            if (day.matches()) {
                return day(LocalDate.parse(day.group(1)), day.group(2));
            }
            Matcher week = WEEK.matcher(value);
            if (week.matches()) {
                return week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)), week.group(3) != null);
            }
            Matcher month = MONTH.matcher(value);
            if (month.matches()) {
                return month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
            }
            Matcher part = PART.matcher(value);
            return part.matches() ? part(Integer.parseInt(part.group(1)), part.group(2)) : years(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static CalendarPeriod day(LocalDate day, @Nullable String time) {
        String words = DAY_WORDS.format(day);
        return new CalendarPeriod(day, day, time == null ? words : words + ", " + timeWords(time));
    }

    private static String timeWords(String time) {
        String part = PARTS_OF_DAY.get(time);
        if (part != null) {
            return part;
        }
        return time.endsWith("Z")
                ? time.substring(0, time.length() - 1) + " UTC"
                : time.replaceFirst("(?=[+-]\\d\\d:\\d\\d$)", " UTC");
    }

    private static CalendarPeriod week(int year, int week, boolean weekend) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(6);
        LocalDate first = weekend ? sunday.minusDays(1) : monday;
        return new CalendarPeriod(first, sunday, (weekend ? "weekend of " : "week of ") + DAY_WORDS.format(first));
    }

    private static CalendarPeriod month(int year, int month) {
        String words = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
        return months(LocalDate.of(year, month, 1), 1, words);
    }

    private static CalendarPeriod part(int year, String code) {
        int number = Character.digit(code.charAt(1), 10);
        String words = PARTS_OF_YEAR.get(code) + " " + year;
        return switch (code.charAt(0)) {
            case 'Q' -> months(LocalDate.of(year, number * 3 - 2, 1), 3, words);
            case 'H' -> months(LocalDate.of(year, number * 6 - 5, 1), 6, words);
            default ->
                switch (code) {
                    case "SP" -> months(LocalDate.of(year, 3, 1), 3, words);
                    case "SU" -> months(LocalDate.of(year, 6, 1), 3, words);
                    case "FA" -> months(LocalDate.of(year, 9, 1), 3, words);
                    default -> months(LocalDate.of(year, 12, 1), 3, words + " to " + (year + 1));
                };
        };
    }

    private static @Nullable CalendarPeriod years(String value) {
        Matcher year = YEAR.matcher(value);
        if (year.matches()) {
            int number = Integer.parseInt(year.group(2));
            return years(number, 1, year.group(1) == null ? Integer.toString(number) : "fiscal year " + number);
        }
        if (DECADE.matcher(value).matches()) {
            return years(Integer.parseInt(value) * 10, 10, "the " + value + "0s");
        }
        return CENTURY.matcher(value).matches()
                ? years(Integer.parseInt(value) * 100, 100, "the years " + value + "00 to " + value + "99")
                : null;
    }

    private static CalendarPeriod years(int first, int many, String words) {
        return months(LocalDate.of(first, 1, 1), many * 12, words);
    }

    private static CalendarPeriod months(LocalDate first, int many, String words) {
        return new CalendarPeriod(first, first.plusMonths(many).minusDays(1), words);
    }
}

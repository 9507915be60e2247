package org.hearsay.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.hearsay.annotate.time.Meaning.CalendarDate;
import org.hearsay.annotate.time.Meaning.Fixed;
import org.hearsay.annotate.time.Meaning.PartOfYear;
import org.hearsay.annotate.time.Meaning.Range;
import org.hearsay.annotate.time.Meaning.Which;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Dates by the calendar: days, months, years, decades, centuries, quarters, halves, seasons, fiscal years. */
final class CalendarRules {
    /** Before a month or a year that stands alone, these say that it is one. */
    private static final String PREPOSITIONS =
            "in since until till by of for from to during between before after late early mid"
                    + " through throughout this last next around about";

    private CalendarRules() {}

    static void addTo(RuleList rules) {
        days(rules);
        ranges(rules);
        monthsAndYears(rules);
        partsOfYears(rules);
    }

    private static void days(RuleList rules) {
        rules.add("<digits>", c -> digits(c.text("digits")));
        for (String weekday : new String[] {"", "<anyWeekday> ", "<anyWeekday> , "}) {
            rules.add(weekday + "<month> <day> ,? <year>", CalendarRules::date);
            rules.add(weekday + "<month> <day>", CalendarRules::date).notBefore(": % million billion percent");
            rules.add(weekday + "the? <day> of? <month> ,? <year>", CalendarRules::date);
            rules.add(weekday + "the? <day> of? <month>", CalendarRules::date);
        }
        rules.add("christmas/xmas day?", c -> new CalendarDate(null, 12, 25, Which.NEAR))
                .notBefore("tree trees party card cards sales shopping season market island");
        rules.add("christmas eve", c -> new CalendarDate(null, 12, 24, Which.NEAR));
        rules.add("boxing day", c -> new CalendarDate(null, 12, 26, Which.NEAR));
        rules.add("new year 's eve", c -> new CalendarDate(null, 12, 31, Which.NEAR));
        rules.add("new year 's day", c -> new CalendarDate(null, 1, 1, Which.NEAR));
        rules.add("halloween", c -> new CalendarDate(null, 10, 31, Which.NEAR));
    }

    private static void ranges(RuleList rules) {
        rules.add(
                "<month> <day> -/–/to/through <end:day> ,? <year>?",
                c -> range(date(c), valid(c.integerOrNull("year"), c.integer("month"), c.integer("end")), c));
        rules.add(
                "<day> -/–/to/and <end:day> <month> ,? <year>?",
                c -> range(date(c), valid(c.integerOrNull("year"), c.integer("month"), c.integer("end")), c));
        rules.add(
                "<year> -/–/to <end:year>",
                c -> range(Meaning.year(c.integer("year")), Meaning.year(c.integer("end")), c));
    }

    private static @Nullable Meaning range(@Nullable Meaning first, @Nullable Meaning second, Captures captures) {
        return first == null || second == null ? null : new Range(first, second, captures.begin("end") - 1);
    }

    private static void monthsAndYears(RuleList rules) {
        rules.add("<which=last/past/this/next> <month>", c -> month(c, c.which()));
        rules.add("this past <month>", c -> month(c, Which.LAST));
        rules.add("<month> ,? of? <year>", CalendarRules::date);
        rules.add(
                "<month> 's? of? <which=last/this/next> year",
                c -> new PartOfYear(
                        twoDigits(c.integer("month")), Meaning.shift(c.which().step(), CalendarUnit.YEAR), Which.NEAR));
        rules.add("<month:onlyMonth>", c -> month(c, Which.NEAR));
        rules.add("<month>", c -> month(c, Which.NEAR)).after(PREPOSITIONS);
        rules.add("<year>", c -> Meaning.year(c.integer("year")))
                .after(PREPOSITIONS)
                .notBefore("- % people");
        rules.add("<likelyYear>", c -> Meaning.year(c.integer("likelyYear")));
        rules.add("the? year <year>", c -> Meaning.year(c.integer("year")));
        rules.add("the? <decade>", c -> new Fixed(TimeExpression.Type.DATE, c.text("decade")))
                .notAfter("his her their my your our");
        rules.add(
                "the? <ordinal> -? century",
                c -> new Fixed(TimeExpression.Type.DATE, twoDigits(c.integer("ordinal") - 1)));
    }

    private static Meaning month(Captures captures, Which which) {
        return new CalendarDate(null, captures.integer("month"), null, which);
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static void partsOfYears(RuleList rules) {
        for (String year :
                new String[] {"of? <year>", "of? fiscal <year>", "of? the? <which=last/this/next> year", "of the year"
                }) {
            rules.add("the? <ordinal> -? quarter " + year, c -> quarter(c.integer("ordinal"), c));
            rules.add("the? final quarter " + year, c -> quarter(4, c));
            rules.add("the? <half=first/second> half " + year, CalendarRules::half);
            rules.add("the? <season> " + year, c -> partOfYear(c.text("season"), c));
        }
        rules.add("<year> 's <ordinal> -? quarter", c -> quarter(c.integer("ordinal"), c));
        rules.add("the? fiscal? <ordinal> -? quarter", c -> quarter(c.integer("ordinal"), c))
                .notBefore("final finals");
        rules.add(
                "<code=q1/q2/q3/q4/h1/h2> ,? of? <year>?",
                c -> partOfYear(c.text("code").toUpperCase(Locale.ROOT), c));
        rules.add(
                "the? <which=this/last/past/next/coming> <season>",
                c -> new PartOfYear(c.text("season"), null, c.which()));
        rules.add("this past <season>", c -> new PartOfYear(c.text("season"), null, Which.LAST));
        rules.add("the? <season>", c -> partOfYear(c.text("season"), c)).after("in since until by during over for");
        rules.add("autumn", c -> partOfYear("FA", c));
        rules.add("the? fiscal/financial -? year? <year>", c -> new Meaning.Fiscal(Meaning.year(c.integer("year"))));
        rules.add("the? <year> fiscal/financial year", c -> new Meaning.Fiscal(Meaning.year(c.integer("year"))));
        rules.add(
                "the? <which=last/this/next/current/previous>? fiscal/financial year",
                c -> new Meaning.Fiscal(Meaning.shift(c.which().step(), CalendarUnit.YEAR)));
    }

    private static @Nullable Meaning quarter(int ordinal, Captures captures) {
        return ordinal > 4 ? null : partOfYear("Q" + ordinal, captures);
    }

    private static Meaning half(Captures captures) {
        return partOfYear(captures.text("half").equals("first") ? "H1" : "H2", captures);
    }

    private static Meaning partOfYear(String code, Captures captures) {
        if (captures.has("year")) {
            return new PartOfYear(code, Meaning.year(captures.integer("year")), Which.NEAR);
        }
        boolean relative = captures.has("which");
        return new PartOfYear(
                code, relative ? Meaning.shift(captures.which().step(), CalendarUnit.YEAR) : null, Which.NEAR);
    }

    private static @Nullable Meaning date(Captures captures) {
        return valid(captures.integerOrNull("year"), captures.integer("month"), captures.integerOrNull("day"));
    }

    /** The date; null where there is no such day. */
    private static @Nullable Meaning valid(@Nullable Integer year, int month, @Nullable Integer day) {
        if (month < 1 || month > 12) {
            return null;
        }
        int most = year == null
                ? Month.of(month).maxLength()
                : LocalDate.of(year, month, 1).lengthOfMonth();
        return day != null && day > most ? null : new CalendarDate(year, month, day, Which.NEAR);
    }

    /** 2024-03-07 or 3/7/2024; where day and month could change places, the value stays open. */
    private static @Nullable Meaning digits(String text) {
        String[] parts = text.split("[-/]", -1);
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int third = Integer.parseInt(parts[2]);
        if (text.indexOf('-') > 0) {
            return valid(first, second, third);
        }
        int year = parts[2].length() == 2 ? Lexicon.fullYear(third) : third;
        boolean both = first <= 12 && second <= 12 && first != second;
        Meaning monthFirst = existing(year, first, second);
        return both
                ? new Fixed(TimeExpression.Type.DATE, null)
                : monthFirst == null ? existing(year, second, first) : monthFirst;
    }

    private static @Nullable Meaning existing(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return new CalendarDate(year, date.getMonthValue(), date.getDayOfMonth(), Which.NEAR);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

package org.hearsay.annotate.time;

import org.hearsay.annotate.time.Meaning.Base;
import org.hearsay.annotate.time.Meaning.Fixed;
import org.hearsay.annotate.time.Meaning.Same;
import org.hearsay.annotate.time.Meaning.Shift;
import org.hearsay.annotate.time.Meaning.Weekday;
import org.hearsay.annotate.time.Meaning.WeekdayOf;
import org.hearsay.annotate.time.Meaning.Weekend;
import org.hearsay.annotate.time.Meaning.Which;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Dates by their distance: "yesterday", "last month", "two days ago", "the next day", weekdays. */
final class RelativeRules {
    private RelativeRules() {}

    static void addTo(RuleList rules) {
        days(rules);
        weekdays(rules);
        narrative(rules);
        units(rules);
        distances(rules);
    }

    private static void days(RuleList rules) {
        rules.add("today", c -> Meaning.shift(0, CalendarUnit.DAY)).notBefore("show");
        rules.add("yesterday", c -> Meaning.shift(-1, CalendarUnit.DAY));
        rules.add("tomorrow", c -> Meaning.shift(1, CalendarUnit.DAY));
        rules.add("the day before yesterday", c -> Meaning.shift(-2, CalendarUnit.DAY));
        rules.add("the day after tomorrow", c -> Meaning.shift(2, CalendarUnit.DAY));
    }

    private static void weekdays(RuleList rules) {
        rules.add("<weekday>", c -> new Weekday(c.weekday(), Which.NEAR))
                .notAfter("black cyber super good ash bloody palm");
        rules.add("<which=last/this/next> <weekday>", c -> new Weekday(c.weekday(), c.which()));
        rules.add("this past <weekday>", c -> new Weekday(c.weekday(), Which.LAST));
        rules.add("this coming <weekday>", c -> new Weekday(c.weekday(), Which.NEXT));
        rules.add(
                "<weekday> of? <which=last/this/next> week",
                c -> new WeekdayOf(c.weekday(), c.which().step()));
        rules.add("the <which=last/previous/following/next> <weekday>", c -> new Weekday(c.weekday(), c.which()));
        rules.add("the weekend", c -> new Weekend(Which.NEAR));
        rules.add("<which=this/last/next> weekend", c -> new Weekend(c.which()));
        rules.add("this past weekend", c -> new Weekend(Which.LAST));
        rules.add("weekend", c -> new Weekend(Which.NEAR)).after("over on");
    }

    private static void units(RuleList rules) {
        rules.add("the last <unit:singleUnit>", RelativeRules::backFromNow)
                .after("in over during within for throughout");
        rules.add("the? <which=this/current> <unit:singleUnit>", RelativeRules::unit);
        rules.add("the? <which=last/previous/next/coming/upcoming> <unit:singleUnit>", RelativeRules::unit);
        rules.add("this past <unit:singleUnit>", c -> whole(c, -1, Base.PUBLICATION));
        rules.add("this coming <unit:singleUnit>", c -> whole(c, 1, Base.PUBLICATION));
        rules.add("the? <which=last/this/next> <unit:singleUnit> 's", RelativeRules::unit);
        rules.add("this <unit:singleUnit> 's", RelativeRules::unit);
        rules.add("the turn of the century", c -> new Fixed(TimeExpression.Type.DATE, "2000"));
    }

    private static @Nullable Meaning unit(Captures captures) {
        return whole(captures, captures.which().step(), Base.PUBLICATION);
    }

    /** "In the last year" is the time up to now, "in the last quarter" is a quarter of the calendar. */
    private static @Nullable Meaning backFromNow(Captures captures) {
        return switch (captures.unit()) {
            case WEEK, MONTH, YEAR, DECADE, CENTURY ->
                new Fixed(TimeExpression.Type.DURATION, captures.unit().period("1"));
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, QUARTER -> null;
        };
    }

    /** Units longer than hours; plurals are periods. */
    private static @Nullable Meaning whole(Captures captures, int step, Base base) {
        CalendarUnit unit = captures.unit();
        return unit.shorterThanDay() ? null : new Shift(step, unit, unit, base);
    }

    private static void distances(RuleList rules) {
        rules.add("<approx>? <number> <unit> ago", c -> distance(c, c.text("number"), -1, Base.PUBLICATION));
        rules.add("<approx>? a/an <unit> ago", c -> distance(c, "1", -1, Base.PUBLICATION));
        rules.add("<approx>? <number> <unit> earlier", c -> distance(c, c.text("number"), -1, Base.NARRATIVE));
        rules.add("a/an <unit> earlier", c -> distance(c, "1", -1, Base.NARRATIVE));
        rules.add("<approx>? <number> <unit> later", c -> distance(c, c.text("number"), 1, Base.NARRATIVE));
        rules.add("a/an <unit> later", c -> distance(c, "1", 1, Base.NARRATIVE));
        rules.add("<number> <unit> from now", c -> distance(c, c.text("number"), 1, Base.PUBLICATION));
        rules.add("a/an <unit> from now", c -> distance(c, "1", 1, Base.PUBLICATION));
        rules.add("<number> <unit> '/'s time", c -> distance(c, c.text("number"), 1, Base.PUBLICATION))
                .after("in within");
        rules.add("a/an <unit> 's time", c -> distance(c, "1", 1, Base.PUBLICATION))
                .after("in within");
    }

    /** A distance of no given number, or of hours, tells only the direction. */
    private static Meaning distance(Captures captures, String amount, int sign, Base base) {
        CalendarUnit unit = captures.unit();
        double number = amount.equals("X") ? 0.5 : Double.parseDouble(amount);
        if (number != Math.rint(number) || number > 100_000 || unit.shorterThanDay()) {
            TimeExpression.Type type = unit.shorterThanDay() ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
            return new Fixed(type, base == Base.NARRATIVE ? null : sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        CalendarUnit grain = unit.compareTo(CalendarUnit.YEAR) > 0 ? CalendarUnit.YEAR : unit;
        return captures.approximate(new Shift(sign * (long) number, unit, grain, base));
    }

    private static void narrative(RuleList rules) {
        rules.add("the next <unit:singleUnit>", RelativeRules::nextDay);
        rules.add("the following <unit:singleUnit>", c -> whole(c, 1, Base.NARRATIVE));
        rules.add("the previous <unit:singleUnit>", c -> whole(c, -1, Base.NARRATIVE));
        rules.add("the <unit:singleUnit> before/earlier", c -> whole(c, -1, Base.NARRATIVE))
                .before(". , ; )");
        rules.add("the <unit:singleUnit> after", c -> whole(c, 1, Base.NARRATIVE))
                .before(". , ; )");
        rules.add("that <unit:singleUnit>", RelativeRules::same).after("on in during later earlier by");
        rules.add("the same <unit:singleUnit>", RelativeRules::same);
        rules.add("the <unit:singleUnit>", RelativeRules::same)
                .after("of end ended ending ends in closed close finished for during throughout")
                .notBefore("of when that - 's ' since before after");
        for (String yearBack : new String[] {"a year ago", "a year earlier", "of? the? last/previous year"}) {
            rules.add("the same <unit:singleUnit> " + yearBack, c -> new Same(c.unit(), -1));
        }
    }

    /** "The next day" goes on from a date; "the next year" is as often the coming one. */
    private static @Nullable Meaning nextDay(Captures captures) {
        return captures.unit() == CalendarUnit.DAY ? whole(captures, 1, Base.NARRATIVE) : null;
    }

    private static @Nullable Meaning same(Captures captures) {
        return captures.unit().shorterThanDay() ? null : new Same(captures.unit(), 0);
    }
}

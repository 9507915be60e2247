package org.hearsay.annotate.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.hearsay.annotate.time.Meaning.Fixed;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Periods, sets, and words that only say past, present or future. */
final class PeriodRules {
    private static final String PRESENT = "PRESENT_REF";
    private static final String PAST = "PAST_REF";
    private static final String FUTURE = "FUTURE_REF";

    private static final String PLURALS = "seconds/minutes/hours/days/weeks/months/years/decades/centuries";

    private PeriodRules() {}

    static void addTo(RuleList rules) {
        counted(rules);
        uncounted(rules);
        sets(rules);
        vague(rules);
    }

    private static void counted(RuleList rules) {
        String counted =
                "<number> -? <kind=consecutive/straight/full/whole/more/additional/further/successive/other>? -? <unit>";
        rules.add("<approx>? " + counted, PeriodRules::period);
        rules.add("the " + counted, PeriodRules::period);
        rules.add("the? past/last/next/coming/first/previous/final " + counted, PeriodRules::period);
        rules.add("the? <approx>? <number> -? <unit> -? long/old", PeriodRules::period);
        rules.add("<approx> a/an <unit>", c -> c.approximate(duration(c, "1")));
        rules.add("half a/an? -? <unit>", c -> duration(c, "0.5"));
        rules.add("a/an full/whole/entire/single <unit>", c -> duration(c, "1"));
        rules.add("a/an <unit>", c -> duration(c, "1"))
                .after("for within in lasted takes took every")
                .notBefore("when that");
        rules.add("a? <unit> -? long", c -> duration(c, "1"));
        rules.add("single - <unit>", c -> duration(c, "1"));
    }

    /** "Three quarters" is a share. */
    private static @Nullable Meaning period(Captures captures) {
        boolean share = captures.unit() == CalendarUnit.QUARTER
                && captures.text("number").equals("3");
        if (share && !captures.has("kind")) {
            return null;
        }
        return captures.approximate(duration(captures, captures.text("number")));
    }

    private static Meaning duration(Captures captures, String amount) {
        return new Fixed(TimeExpression.Type.DURATION, captures.unit().period(amount));
    }

    private static void uncounted(RuleList rules) {
        rules.add("the past <unit>", c -> duration(c, "1"));
        rules.add("the last <long=decade/century>", c -> named(c.text("long"), "1"));
        rules.add("just/only? <many=" + PLURALS + ">", c -> named(c.text("many"), "X"))
                .after("for in within over of after")
                .notBefore("of");
        rules.add("the <many=" + PLURALS + ">", c -> named(c.text("many"), "X")).after("over through throughout in");
        rules.add("the? past/last/next/coming <many=" + PLURALS + ">", c -> named(c.text("many"), "X"));
        rules.add("many/several <many=" + PLURALS + ">", c -> named(c.text("many"), "X"));
    }

    private static @Nullable Meaning named(String word, String amount) {
        CalendarUnit unit = CalendarUnit.of(word);
        return unit == null ? null : new Fixed(TimeExpression.Type.DURATION, unit.period(amount));
    }

    private static void sets(RuleList rules) {
        rules.add("<often>", c -> new Fixed(TimeExpression.Type.SET, c.text("often")));
        rules.add("every/each <number>? <unit>", PeriodRules::every);
        rules.add(
                "every other <unit>",
                c -> new Fixed(TimeExpression.Type.SET, c.unit().period("2")));
        rules.add("once/twice a/per/every/each <unit>", PeriodRules::every);
        rules.add(
                "<number> times a/per/every/each <unit>",
                c -> new Fixed(TimeExpression.Type.SET, c.unit().period("1")));
        rules.add("per <unit>", PeriodRules::everyDayOrLonger);
        rules.add("a <unit>", PeriodRules::everyDayOrLonger)
                .after("million billion % percent dollars euros pounds times");
        rules.add("every/each <weekday>", c -> new Fixed(TimeExpression.Type.SET, "XXXX-WXX-" + c.integer("weekday")));
        rules.add("every/each <part>", c -> new Fixed(TimeExpression.Type.SET, c.text("part")));
        rules.add("every/each <season>", c -> new Fixed(TimeExpression.Type.SET, "XXXX-" + c.text("season")));
        for (String day : List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")) {
            int number = DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)).getValue();
            rules.add(day + "s", c -> new Fixed(TimeExpression.Type.SET, "XXXX-WXX-" + number));
        }
    }

    private static Meaning every(Captures captures) {
        String amount = captures.has("number") ? captures.text("number") : "1";
        return new Fixed(TimeExpression.Type.SET, captures.unit().period(amount));
    }

    /** "Per hour" is a speed more often than a time. */
    private static @Nullable Meaning everyDayOrLonger(Captures captures) {
        return captures.unit().shorterThanDay() ? null : every(captures);
    }

    private static void vague(RuleList rules) {
        reference(rules, "right? now", PRESENT).notBefore("that");
        reference(rules, "very? soon", FUTURE).notBefore("after as");
        for (String present :
                List.of("the time being", "at present", "the present", "nowadays", "these days", "at the moment")) {
            reference(rules, present, PRESENT);
        }
        for (String past : List.of(
                "just? recently",
                "most? recent",
                "lately",
                "long ago",
                "not long ago",
                "the past",
                "in? recent <unit>",
                "the? recent past",
                "in recent history")) {
            reference(rules, past, PAST);
        }
        reference(rules, "<many=" + PLURALS + "> ago", PAST);
        for (String future : List.of(
                "very? soon",
                "the? near/foreseeable/immediate/distant future",
                "the future",
                "the near/short/long term",
                "the coming/next <many=" + PLURALS + ">")) {
            reference(rules, future, FUTURE);
        }
    }

    private static Rule reference(RuleList rules, String pattern, String value) {
        return rules.add(pattern, c -> new Fixed(TimeExpression.Type.DATE, value));
    }
}

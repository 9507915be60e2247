package org.hearsay.annotate.time;

import org.hearsay.annotate.time.Meaning.Modified;
import org.hearsay.annotate.time.Meaning.TimeOfDay;
import org.hearsay.model.TimeExpression.Mod;
import org.jspecify.annotations.Nullable;

/** What is made of a whole date: times of the day, and beginnings, middles and ends. */
final class ClockRules {
    private static final CalendarUnit DAY = CalendarUnit.DAY;

    private ClockRules() {}

    static void addTo(RuleList rules) {
        times(rules);
        partsOfDays(rules);
        modified(rules);
    }

    private static void times(RuleList rules) {
        for (String zone : new String[] {"<zone>", "( <zone> )"}) {
            rules.add("<clock> " + zone, c -> new TimeOfDay(null, time(c)));
            rules.add("<clock> " + zone + " ,? on? <point>", c -> timeOf(c, time(c)));
            rules.add("<point> ,? at/around/about <clock> " + zone, c -> timeOf(c, time(c)));
        }
        rules.add("<clock:exactClock>", c -> new TimeOfDay(null, time(c)));
        rules.add("<clock:digitalClock>", c -> new TimeOfDay(null, time(c)))
                .after("at by around until about before after since")
                .notBefore("% $ million people");
        rules.add("<clock:exactClock> ,? on? <point>", c -> timeOf(c, time(c)));
        rules.add("<point> ,? at/around/about/by <clock:exactClock>", c -> timeOf(c, time(c)));
    }

    private static @Nullable Meaning timeOf(Captures captures, String time) {
        Meaning day = captures.meaning("point");
        return day.isDay() ? new TimeOfDay(day, time) : null;
    }

    private static String time(Captures captures) {
        return captures.text("clock") + captures.textOrEmpty("zone");
    }

    private static void partsOfDays(RuleList rules) {
        rules.add("<point> <part>", c -> timeOf(c, c.text("part")));
        rules.add("the? <part> of <point>", c -> timeOf(c, c.text("part")));
        rules.add("this <part>", c -> new TimeOfDay(Meaning.shift(0, DAY), c.text("part")));
        rules.add("late/later/earlier this <part>", c -> new TimeOfDay(Meaning.shift(0, DAY), c.text("part")));
        rules.add("tonight", c -> new TimeOfDay(Meaning.shift(0, DAY), "TNI"));
        rules.add("last night", c -> new TimeOfDay(Meaning.shift(-1, DAY), "TNI"));
        rules.add("late last night", c -> new TimeOfDay(Meaning.shift(-1, DAY), "TNI"));
        rules.add("the <part>", c -> new TimeOfDay(null, c.text("part")))
                .after("in during")
                .notBefore("of");
    }

    private static void modified(RuleList rules) {
        rules.add("the? very? start/beginning/opening of <point>", c -> start(c));
        rules.add("early -? in? <point>", c -> start(c));
        rules.add("the early <point>", c -> start(c));
        rules.add("earlier <point>", c -> start(c));
        rules.add("earlier in/on <point>", c -> start(c));
        rules.add("the? very? middle of <point>", c -> new Modified(c.meaning("point"), Mod.MID));
        rules.add("the? mid -? <point>", c -> new Modified(c.meaning("point"), Mod.MID));
        rules.add("the? very? end/close of <point>", c -> end(c));
        rules.add("the? late -? <point>", c -> end(c));
        rules.add("early - <year>", c -> new Modified(Meaning.year(c.integer("year")), Mod.START));
        rules.add("the? mid - <year>", c -> new Modified(Meaning.year(c.integer("year")), Mod.MID));
        rules.add("late - <year>", c -> new Modified(Meaning.year(c.integer("year")), Mod.END));
        rules.add("late in/on <point>", c -> end(c));
        rules.add("early on <point>", c -> start(c));
        rules.add("later <point>", c -> end(c));
        rules.add("later in/on <point>", c -> end(c));
        rules.add("around/about <point>", c -> new Modified(c.meaning("point"), Mod.APPROX));
        rules.add("<point> 's", c -> c.meaning("point"));
    }

    private static Meaning start(Captures captures) {
        return new Modified(captures.meaning("point"), Mod.START);
    }

    private static Meaning end(Captures captures) {
        return new Modified(captures.meaning("point"), Mod.END);
    }
}

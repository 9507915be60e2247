package org.hearsay.annotate.time;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotate.time.Rule.Read;
import org.jspecify.annotations.Nullable;

/** Reads times of the clock and zones. */
final class ClockWords {
    private static final Pattern DIGITAL = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:\\.(\\d{2}))?(am|pm)?");
    private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    /** As ISO 8601 writes them; those that name more than one offset have none. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("utc", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("bst", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("jst", "+09:00"),
            Map.entry("et", ""),
            Map.entry("pt", ""));

    private ClockWords() {}

    /** A time that can be nothing else: "4 pm", "4:30 p.m.", "10 o'clock", "noon", "16:15:00". */
    static @Nullable Read exactClock(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (word.equals("noon") || word.equals("midday")) {
            return time(at + 1, NOON, 0, "");
        }
        if (word.equals("midnight")) {
            return time(at + 1, HOURS, 0, "");
        }
        if (tokens.word(at + 1).equals("o") && tokens.word(at + 2).equals("'clock")) {
            Matcher hour = HOUR.matcher(word);
            return hour.matches() ? time(at + 3, Integer.parseInt(hour.group(1)), 0, "") : null;
        }
        return withHalfDay(tokens, at);
    }

    private static @Nullable Read withHalfDay(Tokens tokens, int at) {
        String word = tokens.word(at);
        Matcher digital = DIGITAL.matcher(word);
        Matcher form = digital.matches() ? digital : HOUR.matcher(word);
        if (!form.matches()) {
            return null;
        }
        String glued = form == digital ? null : form.group(3);
        String next = tokens.word(at + 1);
        boolean apart = glued == null && (next.equals("am") || next.equals("pm"));
        if (glued == null && !apart) {
            return null;
        }
        int minutes = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
        return time(
                apart ? at + 2 : at + 1,
                Integer.parseInt(form.group(1)),
                minutes,
                apart ? next : String.valueOf(glued));
    }

    /** The same, or figures that need a word beside them to be a time: "16:15". */
    static @Nullable Read digitalClock(Tokens tokens, int at) {
        Read exact = exactClock(tokens, at);
        return exact == null ? figures(DIGITAL.matcher(tokens.word(at)), at) : exact;
    }

    /** The same, or figures that need a zone to be a time: "0800". */
    static @Nullable Read clock(Tokens tokens, int at) {
        Read digital = digitalClock(tokens, at);
        return digital == null ? figures(MILITARY.matcher(tokens.word(at)), at) : digital;
    }

    private static @Nullable Read figures(Matcher form, int at) {
        return form.matches()
                ? time(at + 1, Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), "")
                : null;
    }

    private static @Nullable Read time(int end, int hour, int minute, String halfDay) {
        boolean afternoon = halfDay.equals("pm") && hour < NOON;
        boolean afterMidnight = halfDay.equals("am") && hour == NOON;
        int full = afternoon ? hour + NOON : afterMidnight ? 0 : hour;
        boolean possible = full <= HOURS && minute < MINUTES && (halfDay.isEmpty() || (hour >= 1 && hour <= NOON));
        return possible ? new Read(end, String.format(Locale.ROOT, "T%02d:%02d", full, minute), null) : null;
    }

    /** "UTC", "EST", "local time". */
    static @Nullable Read zone(Tokens tokens, int at) {
        String offset = ZONES.get(tokens.word(at));
        if (offset != null && tokens.at(at).capital()) {
            return new Read(at + 1, offset, null);
        }
        boolean named = tokens.word(at + 1).equals("time");
        return switch (tokens.word(at)) {
            case "local", "eastern", "pacific", "central" -> named ? new Read(at + 2, "", null) : null;
            default -> null;
        };
    }
}

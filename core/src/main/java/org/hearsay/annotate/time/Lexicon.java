package org.hearsay.annotate.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotate.time.Rule.Read;
import org.hearsay.annotate.time.Rule.WordClass;
import org.hearsay.text.NumberWords;
import org.jspecify.annotations.Nullable;

/** The classes of words that the rules speak of: months, days, years, units and so on. */
final class Lexicon {
    private static final Map<String, Integer> MONTHS =
            numbered("january february march april may june july august september october november december");
    private static final Map<String, Integer> SHORT_MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    /** Names of months that are nothing else. */
    private static final Set<Integer> ONLY_MONTHS = Set.of(1, 2, 7, 9, 10, 11, 12);

    private static final Map<String, Integer> WEEKDAYS =
            numbered("monday tuesday wednesday thursday friday saturday sunday");
    private static final Map<String, Integer> SHORT_WEEKDAYS = Map.ofEntries(
            Map.entry("mon", 1),
            Map.entry("tue", 2),
            Map.entry("tues", 2),
            Map.entry("wed", 3),
            Map.entry("thu", 4),
            Map.entry("thur", 4),
            Map.entry("thurs", 4),
            Map.entry("fri", 5),
            Map.entry("sat", 6),
            Map.entry("sun", 7));
    private static final Map<String, Integer> ORDINALS = numbered(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                    + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
    private static final Map<String, String> PARTS = Map.of(
            "morning", "TMO",
            "afternoon", "TAF",
            "evening", "TEV",
            "night", "TNI");
    private static final Map<String, String> SEASONS =
            Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");
    private static final Map<String, String> DECADES = Map.of(
            "twenties",
            "2",
            "thirties",
            "3",
            "forties",
            "4",
            "fifties",
            "5",
            "sixties",
            "6",
            "seventies",
            "7",
            "eighties",
            "8",
            "nineties",
            "9");

    private static final Map<String, String> OFTEN = Map.of(
            "hourly", "PT1H",
            "daily", "P1D",
            "nightly", "P1D",
            "weekly", "P1W",
            "monthly", "P1M",
            "quarterly", "P1Q",
            "yearly", "P1Y",
            "annual", "P1Y",
            "annually", "P1Y");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final Pattern YEAR = Pattern.compile("(?:1\\d|20|21)\\d\\d");
    private static final Pattern LIKELY_YEAR = Pattern.compile("19\\d\\d|20[0-4]\\d");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}(?:,\\d{3})*(?:\\.\\d{1,3})?");
    private static final Pattern DECADE = Pattern.compile("(1[6-9]\\d|20\\d)0s");
    private static final Pattern SHORT_DECADE = Pattern.compile("'([2-9])0s|([5-9])0s");
    private static final int DAYS = 31;
    private static final int HALF_CENTURY = 50;

    /** Before or after a number of four digits, these say that it is no year. */
    private static final Set<String> AMOUNT_BEFORE =
            Set.of("$", "€", "£", "¥", "#", "no", "about", "some", "than", "-", "±");

    private static final Set<String> AMOUNT_AFTER = Set.of(
            "%",
            "percent",
            "per",
            "people",
            "million",
            "billion",
            "dollars",
            "euros",
            "pounds",
            "points",
            "jobs",
            "workers",
            "employees",
            "hours",
            "km",
            "miles",
            "metres",
            "meters",
            "feet",
            "-",
            "m",
            "kg",
            "tons",
            "tonnes");

    /** All classes by the name that rules give them. */
    static final Map<String, WordClass> CLASSES = Map.ofEntries(
            Map.entry("digits", Lexicon::digits),
            Map.entry("month", Lexicon::month),
            Map.entry("onlyMonth", Lexicon::onlyMonth),
            Map.entry("day", (tokens, at) -> day(tokens, at, DAY)),
            Map.entry("year", Lexicon::year),
            Map.entry("likelyYear", Lexicon::likelyYear),
            Map.entry("weekday", (tokens, at) -> named(WEEKDAYS, tokens, at)),
            Map.entry("anyWeekday", Lexicon::anyWeekday),
            Map.entry("ordinal", Lexicon::ordinal),
            Map.entry("number", Lexicon::number),
            Map.entry("unit", Lexicon::unit),
            Map.entry("singleUnit", Lexicon::singleUnit),
            Map.entry("part", (tokens, at) -> plain(PARTS, tokens, at)),
            Map.entry("season", (tokens, at) -> plain(SEASONS, tokens, at)),
            Map.entry("often", Lexicon::often),
            Map.entry("decade", Lexicon::decade),
            Map.entry("approx", new Approximation()),
            Map.entry("clock", ClockWords::clock),
            Map.entry("digitalClock", ClockWords::digitalClock),
            Map.entry("exactClock", ClockWords::exactClock),
            Map.entry("zone", ClockWords::zone));

    private Lexicon() {}

    private static Map<String, Integer> numbered(String words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : words.split(" ", -1)) {
            numbers.put(word, numbers.size() + 1);
        }
        return numbers;
    }

    /** All words of the classes that an expression can begin with; digits are not among them. */
    static Set<String> vocabulary() {
        Set<String> words = new HashSet<>(
                Set.of("zero", "dozen", "couple", "several", "few", "many", "half", "noon", "midnight", "midday"));
        for (Map<String, ?> map :
                List.of(MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS, ORDINALS, PARTS, SEASONS, DECADES, OFTEN)) {
            words.addAll(map.keySet());
        }
        words.addAll(Approximation.starts());
        return words;
    }

    private static @Nullable Read named(Map<String, Integer> names, Tokens tokens, int at) {
        Integer number = names.get(tokens.word(at));
        return number == null || !tokens.at(at).capital() ? null : new Read(at + 1, number.toString(), null);
    }

    private static @Nullable Read plain(Map<String, String> words, Tokens tokens, int at) {
        String code = words.get(tokens.word(at));
        return code == null ? null : new Read(at + 1, code, null);
    }

    /** A date in digits. */
    private static @Nullable Read digits(Tokens tokens, int at) {
        String word = tokens.word(at);
        return DATE.matcher(word).matches() ? new Read(at + 1, word, null) : null;
    }

    private static @Nullable Read month(Tokens tokens, int at) {
        Read full = named(MONTHS, tokens, at);
        return full == null ? shortened(named(SHORT_MONTHS, tokens, at), tokens) : full;
    }

    /** Takes the full stop of a shortened word with it. */
    private static @Nullable Read shortened(@Nullable Read read, Tokens tokens) {
        if (read == null || !tokens.word(read.end()).equals(".") || !tokens.glued(read.end())) {
            return read;
        }
        return new Read(read.end() + 1, read.text(), null);
    }

    private static @Nullable Read onlyMonth(Tokens tokens, int at) {
        Read month = named(MONTHS, tokens, at);
        boolean name = tokens.at(at + 1).capital() && !tokens.word(at + 1).equals(Tokens.BREAK);
        return month == null || name || !ONLY_MONTHS.contains(Integer.valueOf(month.text())) ? null : month;
    }

    private static @Nullable Read anyWeekday(Tokens tokens, int at) {
        Read full = named(WEEKDAYS, tokens, at);
        return full == null ? shortened(named(SHORT_WEEKDAYS, tokens, at), tokens) : full;
    }

    private static @Nullable Read day(Tokens tokens, int at, Pattern form) {
        Matcher matcher = form.matcher(tokens.word(at));
        if (!matcher.matches()) {
            return null;
        }
        int day = Integer.parseInt(matcher.group(1));
        return day < 1 || day > DAYS ? null : new Read(at + 1, Integer.toString(day), null);
    }

    private static @Nullable Read year(Tokens tokens, int at) {
        String word = tokens.word(at);
        return YEAR.matcher(word).matches() ? new Read(at + 1, word, null) : null;
    }

    /** A number that is a year without a word that says so. */
    private static @Nullable Read likelyYear(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean amount = AMOUNT_BEFORE.contains(tokens.word(at - 1))
                || AMOUNT_AFTER.contains(tokens.word(at + 1))
                || word.equals("2000");
        return !amount && LIKELY_YEAR.matcher(word).matches() ? new Read(at + 1, word, null) : null;
    }

    private static @Nullable Read ordinal(Tokens tokens, int at) {
        Integer number = ORDINALS.get(tokens.word(at));
        return number == null ? day(tokens, at, ORDINAL) : new Read(at + 1, number.toString(), null);
    }

    private static @Nullable Read unit(Tokens tokens, int at) {
        CalendarUnit unit = CalendarUnit.of(tokens.word(at));
        return unit == null ? null : new Read(at + 1, unit.name(), null);
    }

    private static @Nullable Read singleUnit(Tokens tokens, int at) {
        String word = tokens.word(at);
        return word.endsWith("s") || word.equals("centuries") ? null : unit(tokens, at);
    }

    private static @Nullable Read decade(Tokens tokens, int at) {
        String word = tokens.word(at);
        Matcher full = DECADE.matcher(word);
        if (full.matches()) {
            return new Read(at + 1, full.group(1), null);
        }
        Matcher digits = SHORT_DECADE.matcher(word);
        String digit = digits.matches() ? word.substring(word.length() - 3, word.length() - 2) : DECADES.get(word);
        return digit == null ? null : new Read(at + 1, "19" + digit, null);
    }

    /** "Daily" and its like, but not inside a name. */
    private static @Nullable Read often(Tokens tokens, int at) {
        String value = OFTEN.get(tokens.word(at));
        String before = tokens.word(at - 1);
        boolean begins = before.isEmpty() || before.equals(".") || before.equals(Tokens.BREAK);
        boolean name = tokens.at(at).capital() && (!begins || tokens.at(at + 1).capital());
        return value == null || name ? null : new Read(at + 1, value, null);
    }

    /** "12", "2.5", "twenty-one", "two and a half", "a dozen"; X for "several". */
    private static @Nullable Read number(Tokens tokens, int at) {
        String word = tokens.word(at);
        switch (word) {
            case "several", "few", "many" -> {
                return new Read(at + 1, "X", null);
            }
            case "a" -> {
                return amountWithArticle(tokens, at);
            }
            case "dozen" -> {
                return new Read(at + 1, "12", null);
            }
            default -> {
                return DIGITS.matcher(word).matches()
                        ? withHalf(tokens, at + 1, Double.parseDouble(word.replace(",", "")))
                        : spelled(tokens, at);
            }
        }
    }

    private static @Nullable Read amountWithArticle(Tokens tokens, int at) {
        return switch (tokens.word(at + 1)) {
            case "few" -> new Read(at + 2, "X", null);
            case "dozen" -> new Read(at + 2, "12", null);
            case "couple" -> new Read(at + (tokens.word(at + 2).equals("of") ? 3 : 2), "2", null);
            default -> null;
        };
    }

    private static @Nullable Read spelled(Tokens tokens, int at) {
        Double value = NumberWords.value(tokens.word(at));
        if (value == null) {
            return null;
        }
        Double ones = tokens.word(at + 1).equals("-") ? NumberWords.value(tokens.word(at + 2)) : null;
        return ones != null && value >= 20 && ones < 10
                ? withHalf(tokens, at + 3, value + ones)
                : withHalf(tokens, at + 1, value);
    }

    private static Read withHalf(Tokens tokens, int end, double value) {
        boolean half = tokens.word(end).equals("and")
                && tokens.word(end + 1).equals("a")
                && tokens.word(end + 2).equals("half");
        double amount = half ? value + 0.5 : value;
        String text = amount == Math.rint(amount) ? Long.toString((long) amount) : Double.toString(amount);
        return new Read(half ? end + 3 : end, text, null);
    }

    /** The full year of a year of two digits. */
    static int fullYear(int twoDigits) {
        return twoDigits < HALF_CENTURY ? 2000 + twoDigits : 1900 + twoDigits;
    }
}

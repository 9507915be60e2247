package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.conflict.Quantity.Approximation;
import org.hearsay.model.TextSpan;
import org.hearsay.text.ContentWords;
import org.hearsay.text.NumberWords;
import org.hearsay.text.SpanCover;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of things in a passage. Years, clock times, ordinals and numbers of nothing are left out. */
final class QuantityReader {
    /** A word, or a number with its points and commas; bounded, so that no input makes it slow. */
    private static final Pattern TOKEN =
            Pattern.compile("\\d{1,15}(?:[.,:]\\d{1,6}){0,5}|\\p{L}[\\p{L}’']{0,40}|[%$£€.;:,]");

    private static final Set<String> ABOUT =
            Set.of("about", "around", "approximately", "roughly", "nearly", "almost", "some");
    private static final Set<String> AT_LEAST = Set.of("over", "least", "than", "exceeding");
    private static final Set<String> LESS = Set.of("fewer", "less");
    private static final Set<String> AT_MOST = Set.of("under", "most", "up");
    /** How many words after a number may say what is counted. */
    private static final int REACH = 5;

    private static final int UNITS = 3;
    private static final double FIRST_YEAR = 1800;
    private static final double LAST_YEAR = 2100;

    private record Token(String word, TextSpan span) {}

    private QuantityReader() {}

    /** The quantities of {@code text} in {@code span}, in text order; what stands in {@code dates} is no quantity. */
    static List<Quantity> read(String text, TextSpan span, SpanCover dates) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(span.begin(), span.end());
        while (matcher.find()) {
            tokens.add(
                    new Token(matcher.group().toLowerCase(Locale.ROOT), new TextSpan(matcher.start(), matcher.end())));
        }
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = numberEnd(tokens, i);
            if (end > i && !dates.overlaps(tokens.get(i).span())) {
                Quantity quantity = quantity(text, tokens, i, end);
                if (quantity != null) {
                    quantities.add(quantity);
                }
            }
            i = Math.max(i, end - 1);
        }
        return quantities;
    }

    /** The index after the number that begins at {@code begin}; {@code begin} if none does. */
    private static int numberEnd(List<Token> tokens, int begin) {
        int end = begin;
        if (base(tokens.get(begin).word()) == null) {
            return begin;
        }
        end++;
        if (end < tokens.size()
                && tensAndOnes(tokens.get(begin).word(), tokens.get(end).word())) {
            end++;
        }
        while (end < tokens.size() && NumberWords.scale(tokens.get(end).word()) != null) {
            end++;
        }
        return end;
    }

    private static boolean tensAndOnes(String tens, String ones) {
        Double first = NumberWords.value(tens);
        Double second = NumberWords.value(ones);
        return first != null && second != null && first >= 20 && second < 10 && second > 0;
    }

    private static @Nullable Double base(String word) {
        if (!Character.isDigit(word.charAt(0))) {
            return NumberWords.value(word);
        }
        if (word.indexOf(':') >= 0) {
            return null;
        }
        try {
            return Double.valueOf(word.replace(",", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static double value(List<Token> tokens, int begin, int end) {
        double value = 0;
        for (int i = begin; i < end; i++) {
            Double scale = NumberWords.scale(tokens.get(i).word());
            Double base = base(tokens.get(i).word());
            value = scale != null ? value * scale : value + (base == null ? 0 : base);
        }
        return value;
    }

    private static @Nullable Quantity quantity(String text, List<Token> tokens, int begin, int end) {
        double value = value(tokens, begin, end);
        TextSpan number = new TextSpan(
                tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
        List<String> units = new ArrayList<>();
        String shownUnit = "";
        boolean money = begin > 0 && "$£€".contains(tokens.get(begin - 1).word());
        if (money) {
            units.add(tokens.get(begin - 1).word());
            shownUnit = tokens.get(begin - 1).word();
        }
        for (int i = end; i < Math.min(tokens.size(), end + REACH) && units.size() < UNITS; i++) {
            String word = tokens.get(i).word();
            boolean stops = ".;:,".contains(word)
                    || (base(word) != null && !word.equals("one"))
                    || (word.equals("of") && i == end);
            if (stops) {
                break;
            }
            if (word.equals("%") || !ContentWords.isFunctionWord(word)) {
                units.add(word.equals("%") ? "percent" : ContentWords.stem(word));
                shownUnit = shownUnit.isEmpty() ? tokens.get(i).span().in(text) : shownUnit;
            }
        }
        boolean year = value == Math.rint(value) && value >= FIRST_YEAR && value <= LAST_YEAR && number.length() == 4;
        boolean follows = end < tokens.size() && tokens.get(end).span().begin() - number.end() <= 2;
        if (units.isEmpty() || (year && !money) || (!follows && !money && units.size() < 2)) {
            return null;
        }
        return new Quantity(value, units, approximation(tokens, begin), shownUnit, number);
    }

    private static Approximation approximation(List<Token> tokens, int begin) {
        String before = begin > 0 ? tokens.get(begin - 1).word() : "";
        if ("$£€".contains(before) && begin > 1) {
            before = tokens.get(begin - 2).word();
        }
        if (ABOUT.contains(before)) {
            return Approximation.ABOUT;
        }
        boolean less = before.equals("than")
                && begin > 1
                && LESS.contains(tokens.get(begin - 2).word());
        if (less
                || AT_MOST.contains(before)
                || (before.equals("to")
                        && begin > 1
                        && tokens.get(begin - 2).word().equals("up"))) {
            return Approximation.AT_MOST;
        }
        return AT_LEAST.contains(before) ? Approximation.AT_LEAST : Approximation.EXACT;
    }
}

package org.hearsay.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers written as words or digits. */
public final class NumberWords {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");
    private static final Map<String, Double> VALUES = new HashMap<>();
    private static final Map<String, Double> SCALES =
            Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12, "dozen", 12.0);

    static {
        String[] ones = {
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen"
        };
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int i = 0; i < ones.length; i++) {
            VALUES.put(ones[i], (double) i);
        }
        for (int i = 0; i < tens.length; i++) {
            VALUES.put(tens[i], 10.0 * (i + 2));
        }
    }

    private NumberWords() {}

    /** Whether {@code word}, in lower case, is a number; "one" is not, since it is a pronoun as often. */
    public static boolean isNumber(String word) {
        return !word.equals("one")
                && (VALUES.containsKey(word)
                        || SCALES.containsKey(word)
                        || DIGITS.matcher(word).matches());
    }

    /** The value of a number word below a hundred ("seventeen"); null if {@code word} is none. */
    public static @Nullable Double value(String word) {
        return VALUES.get(word.toLowerCase(Locale.ROOT));
    }

    /** What a number is multiplied by before {@code word} ("million"); null if it is no such word. */
    public static @Nullable Double scale(String word) {
        return SCALES.get(word.toLowerCase(Locale.ROOT));
    }
}

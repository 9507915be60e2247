package org.hearsay.annotate.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text: letters and digits with the hyphens, apostrophes and full stops inside it, without a possessive
 * ending.
 *
 * @param begin index of its first code unit
 * @param end index after its last code unit
 * @param text its characters
 */
public record Word(int begin, int end, String text) {
    /** A word longer than this is no name; it is kept, cut into pieces, so that no later step meets a giant. */
    private static final int LONGEST = 60;

    /** The words of {@code text} from {@code begin} to {@code end}, in text order; linear. */
    public static List<Word> of(String text, int begin, int end) {
        List<Word> words = new ArrayList<>();
        int at = begin;
        while (at < end) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            while (at < end && at - from < LONGEST && inside(text, from, at, end)) {
                at++;
            }
            words.add(new Word(from, at, text.substring(from, at)));
            at = possessiveEnd(text, at, end);
        }
        return words;
    }

    private static boolean inside(String text, int from, int at, int end) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean letterAfter = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        if (c == '\'' || c == '’') {
            return letterAfter && possessiveEnd(text, at, end) == at;
        }
        if (c == '-' || c == '&') {
            return letterAfter;
        }
        boolean single = at - from == 1 || (at >= 2 && text.charAt(at - 2) == '.');
        return c == '.' && single && letterAfter && (at + 2 >= end || !Character.isLetter(text.charAt(at + 2)));
    }

    private static int possessiveEnd(String text, int at, int end) {
        boolean mark = at + 1 < end && (text.charAt(at) == '\'' || text.charAt(at) == '’');
        boolean ess = mark && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S');
        return ess && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2))) ? at + 2 : at;
    }

    /** Whether it begins with a capital. */
    public boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether it is one capital, as in "Mara J. Elling". */
    public boolean initial() {
        return text.length() == 1 && capital();
    }

    /** Whether it has two letters or more and all are capitals. */
    public boolean allCapitals() {
        return text.length() > 1
                && capital()
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isLetter).count() > 1;
    }
}

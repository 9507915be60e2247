package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.TextSpan;

/** Finds quotations in single marks, told from apostrophes by what stands on either side of a mark. */
final class SingleQuotations {
    /** A mark that closes farther away is more likely an apostrophe. */
    private static final int MAX_LENGTH = 1_500;

    private static final Set<String> ELISIONS =
            Set.of("em", "til", "tis", "twas", "cause", "n", "bout", "round", "cuz", "im", "er");

    private SingleQuotations() {}

    /** The outermost ones from {@code begin} to {@code end}, in text order. Linear: each mark is looked at twice. */
    static List<TextSpan> find(String text, int begin, int end) {
        List<TextSpan> found = new ArrayList<>();
        int open = -1;
        int weak = -1;
        for (int i = begin; i < end; i++) {
            if (!isMark(text.charAt(i))) {
                continue;
            }
            if (Quotations.doubleMark(text, i, end) > 0) {
                i++;
                continue;
            }
            boolean opens = opens(text, i, begin, end);
            if (open >= 0 && (opens || i - open > MAX_LENGTH)) {
                // What was open never closed for certain: a possessive plural is the next best.
                close(found, open, weak);
                open = -1;
            }
            if (opens) {
                open = i;
                weak = -1;
            } else if (open >= 0 && closes(text, i, end)) {
                if (isPossessive(text, i, end)) {
                    weak = weak < 0 ? i : weak;
                } else {
                    close(found, open, i);
                    open = -1;
                }
            }
        }
        if (open >= 0) {
            close(found, open, weak);
        }
        return found;
    }

    static boolean isMark(char c) {
        return c == '\'' || c == '‘' || c == '’';
    }

    private static void close(List<TextSpan> found, int open, int end) {
        if (end > open + 1) {
            found.add(new TextSpan(open, end + 1));
        }
    }

    private static boolean opens(String text, int i, int begin, int end) {
        return text.charAt(i) != '’'
                && i + 2 < end
                && Quotations.isBoundary(text, i, begin)
                && !Quotations.isSpace(text.charAt(i + 1))
                && !isMark(text.charAt(i + 1))
                && !Character.isDigit(text.charAt(i + 1))
                && !isElision(text, i + 1, end);
    }

    private static boolean isElision(String text, int begin, int end) {
        int i = begin;
        while (i < end && i - begin < 6 && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return ELISIONS.contains(text.substring(begin, i).toLowerCase(Locale.ROOT));
    }

    private static boolean closes(String text, int i, int end) {
        return text.charAt(i) != '‘'
                && !Quotations.isSpace(text.charAt(i - 1))
                && (i + 1 == end || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    /** As in "the workers' rights": after an s, before a word in lower case. */
    private static boolean isPossessive(String text, int i, int end) {
        return Character.toLowerCase(text.charAt(i - 1)) == 's'
                && i + 2 < end
                && text.charAt(i + 1) == ' '
                && Character.isLowerCase(text.charAt(i + 2));
    }
}

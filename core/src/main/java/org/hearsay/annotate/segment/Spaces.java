package org.hearsay.annotate.segment;

import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** White space, the no-break space and its kin included. */
final class Spaces {
    private Spaces() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** The range without white space at its ends; null if there is nothing else. */
    static @Nullable TextSpan trim(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? null : new TextSpan(from, to);
    }

    /** The same characters with every kind of space made the plain one, which is what the models know. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (isSpace(plain.charAt(i))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }
}

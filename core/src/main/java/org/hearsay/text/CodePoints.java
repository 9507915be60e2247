package org.hearsay.text;

import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** Turns indices of one text from UTF-16 code units into Unicode code points and back. Immutable. */
public final class CodePoints {
    private final String text;
    /** Null where the text has no surrogates: then both counts are the same. */
    private final int @Nullable [] codePointAt;

    public CodePoints(String text) {
        this.text = text;
        this.codePointAt = text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? table(text) : null;
    }

    private static int[] table(String text) {
        int[] table = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            table[i] = count;
            boolean firstOfPair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!firstOfPair) {
                count++;
            }
        }
        table[text.length()] = count;
        return table;
    }

    /** The code point index of the code unit index {@code utf16}, from 0 to the text's length. */
    public int fromUtf16(int utf16) {
        return codePointAt == null ? utf16 : codePointAt[utf16];
    }

    /** The code unit index of the code point index {@code codePoint}; throws if it is out of the text. */
    public int toUtf16(int codePoint) {
        return codePointAt == null ? codePoint : text.offsetByCodePoints(0, codePoint);
    }

    /** A span given in code points, in UTF-16. */
    public TextSpan toUtf16(int begin, int end) {
        return new TextSpan(toUtf16(begin), toUtf16(end));
    }
}

package org.hearsay.nn.tagger;

import org.hearsay.nn.WordSplitter;

/**
 * Surface features that an uncased encoder cannot see: casing, quotation state, and whether white space precedes the word.
 * One number stands for the combination.
 */
public final class WordFeatures {
    /** Number of different values; the last is for pieces that are no words ([CLS], [SEP]). */
    public static final int COUNT = 41;

    /** The value of pieces that are no words. */
    public static final int NONE = COUNT - 1;

    private static final int QUOTATIONS = 4;

    private WordFeatures() {}

    /** The feature of the word at [begin, end) of the text, with the quotation state of its first character. */
    static int of(String text, int begin, int end, int quotation) {
        boolean glued = begin > 0 && !WordSplitter.isSpace(text.codePointBefore(begin));
        return (casing(text, begin, end) * QUOTATIONS + quotation) * 2 + (glued ? 1 : 0);
    }

    /** 0 no letter, 1 lower, 2 first letter upper only, 3 all upper, 4 mixed. */
    private static int casing(String text, int begin, int end) {
        int upper = 0;
        int lower = 0;
        boolean firstUpper = false;
        for (int at = begin; at < end; ) {
            int point = text.codePointAt(at);
            if (Character.isUpperCase(point)) {
                firstUpper |= at == begin;
                upper++;
            } else if (Character.isLetter(point)) {
                lower++;
            }
            at += Character.charCount(point);
        }
        if (upper + lower == 0) {
            return 0;
        }
        if (upper == 0) {
            return 1;
        }
        if (firstUpper && upper == 1) {
            return 2;
        }
        return lower == 0 ? 3 : 4;
    }
}

package org.hearsay.nn.tagger;

import java.util.Arrays;
import org.hearsay.nn.WordSplitter;

/**
 * Which characters of a paragraph stand inside double quotation marks, by one pass from left to right.
 * Curly marks open and close by their shape (unless it is plainly the wrong one), straight ones (two apostrophes too) by what is open. An opening
 * mark that is never closed holds to the end of the paragraph, as in a quotation of several paragraphs.
 */
public final class QuotationScan {
    /** Outside quotation marks. */
    public static final int OUTSIDE = 0;

    /** Between an opening and a closing mark. */
    public static final int INSIDE = 1;

    /** The opening mark itself. */
    public static final int OPENING = 2;

    /** The closing mark itself. */
    public static final int CLOSING = 3;

    private QuotationScan() {}

    /** The state of every UTF-16 unit of [begin, end) of the text; index 0 is {@code begin}. */
    public static int[] states(String text, int begin, int end) {
        int[] states = new int[end - begin];
        boolean open = false;
        for (int at = begin; at < end; ) {
            int mark = markLength(text, at, end);
            int state = open ? INSIDE : OUTSIDE;
            if (mark > 0) {
                open = opens(text, begin, end, at, mark, open);
                state = open ? OPENING : CLOSING;
            }
            int next = at + Math.max(1, mark);
            Arrays.fill(states, at - begin, next - begin, state);
            at = next;
        }
        return states;
    }

    /** Whether the mark at {@code at} opens: by its shape if its neighbours do not tell otherwise, by them if it has none. */
    private static boolean opens(String text, int begin, int end, int at, int length, boolean open) {
        int after = at + length;
        boolean spaceBefore = at == begin || WordSplitter.isSpace(text.charAt(at - 1));
        boolean letterAfter = after < end && Character.isLetterOrDigit(text.charAt(after));
        boolean spaceAfter = after == end || WordSplitter.isSpace(text.charAt(after));
        return switch (text.charAt(at)) {
            case '"', '\'' -> !open || (spaceBefore && letterAfter);
            case '”' -> !open && spaceBefore && letterAfter;
            default -> !(open && !spaceBefore && spaceAfter);
        };
    }

    /** Length of the double mark at {@code at}, which can be two single ones; 0 if there is none. */
    private static int markLength(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '"' || c == '“' || c == '”' || c == '„') {
            return 1;
        }
        boolean twice = (c == '\'' || c == '`') && at + 1 < end && text.charAt(at + 1) == c;
        return twice ? 2 : 0;
    }
}

package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;

/**
 * Finds quotations: text between quotation marks, the marks included. Straight, curly and low double marks and single
 * marks are known, and one kind may close what another opened. A quotation never crosses a line break: one that runs
 * over several paragraphs is one span in each, whether each opens with a mark or only the first. An apostrophe, an inch mark and a mark without a partner open nothing;
 * a double mark that opens and is never closed holds to the end of its line. Time is linear in the text.
 */
public final class Quotations {
    /** A longer tail after an unclosed mark is taken for text that a stray mark would swallow. */
    private static final int MAX_UNCLOSED = 2_000;

    private static final String DOUBLE = "\"“”„‟«»";
    private static final String OPENING_BRACKETS = "([{-–—/";

    private Quotations() {}

    /** The outermost quotations of {@code text}, marks included, in text order without overlaps. */
    public static List<TextSpan> find(String text) {
        List<TextSpan> found = new ArrayList<>();
        List<TextSpan> paragraphs = RunningQuotations.paragraphs(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            int last = RunningQuotations.last(text, paragraphs, i);
            found.addAll(
                    last > i
                            ? paragraphs.subList(i, last + 1)
                            : outermost(
                                    text,
                                    paragraphs.get(i).begin(),
                                    paragraphs.get(i).end()));
            i = last;
        }
        return found;
    }

    /**
     * As {@link #find}, but each paragraph read alone: of a speech with marks at its two ends only, what stands between is no quotation.
     */
    public static List<TextSpan> inParagraphs(String text) {
        List<TextSpan> found = new ArrayList<>();
        for (TextSpan paragraph : RunningQuotations.paragraphs(text)) {
            found.addAll(outermost(text, paragraph.begin(), paragraph.end()));
        }
        return found;
    }

    /**
     * The quotations inside {@code quotation}, a quotation of {@code text}: those in single marks if it stands in double
     * marks, else those in double marks. In text order without overlaps.
     */
    public static List<TextSpan> nested(String text, TextSpan quotation) {
        int width = doubleMark(text, quotation.begin(), quotation.end());
        int begin = quotation.begin() + Math.max(1, width);
        int end = isClosed(text, quotation) ? quotation.end() - Math.max(1, width) : quotation.end();
        if (begin >= end) {
            return List.of();
        }
        return width > 0 ? SingleQuotations.find(text, begin, end) : doubles(text, begin, end);
    }

    /** Whether {@code quotation} ends with a mark. One that does not may go on in the next paragraph. */
    public static boolean isClosed(String text, TextSpan quotation) {
        char last = text.charAt(quotation.end() - 1);
        if (doubleMark(text, quotation.begin(), quotation.end()) == 1) {
            return quotation.length() > 1 && isDouble(last);
        }
        return isDouble(last) || (quotation.length() > 2 && SingleQuotations.isMark(last));
    }

    private static List<TextSpan> outermost(String text, int begin, int end) {
        List<TextSpan> doubles = doubles(text, begin, end);
        List<TextSpan> singles = SingleQuotations.find(text, begin, end);
        List<TextSpan> found = new ArrayList<>();
        int next = 0;
        for (TextSpan span : doubles) {
            while (next < singles.size() && singles.get(next).begin() < span.begin()) {
                add(found, singles.get(next++));
            }
            add(found, span);
        }
        while (next < singles.size()) {
            add(found, singles.get(next++));
        }
        return found;
    }

    /** Adds {@code span} if it stands after all found so far; of two that cross or nest, the first to begin wins. */
    private static void add(List<TextSpan> found, TextSpan span) {
        if (found.isEmpty() || found.getLast().end() <= span.begin()) {
            found.add(span);
        }
    }

    private static List<TextSpan> doubles(String text, int begin, int end) {
        List<TextSpan> found = new ArrayList<>();
        int open = -1;
        int width;
        for (int i = begin; i < end; i += Math.max(1, width)) {
            width = doubleMark(text, i, end);
            if (width == 0) {
                continue;
            }
            if (open < 0) {
                open = opens(text, i, begin, i + width, end) ? i : -1;
            } else if (closes(text, i, i + width, end)) {
                boolean empty = i == open + width;
                if (!empty) {
                    found.add(new TextSpan(open, i + width));
                }
                // A mark at once after the first, before a word, opens once more: an excerpt that begins with a
                // quotation.
                boolean again = empty && i + width < end && Character.isLetterOrDigit(text.charAt(i + width));
                open = again ? open : -1;
            }
        }
        int last = end;
        while (last > begin && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (open >= 0 && last > open + 2 && last - open <= MAX_UNCLOSED) {
            found.add(new TextSpan(open, last));
        }
        return found;
    }

    private static boolean opens(String text, int i, int begin, int after, int end) {
        char mark = text.charAt(i);
        if (after >= end || mark == '”' || mark == '»') {
            return false;
        }
        return (mark != '"' && mark != '\'') || isBoundary(text, i, begin);
    }

    /** A straight mark before a word and after a space, or a low or angled mark that opens, does not close. */
    private static boolean closes(String text, int i, int after, int end) {
        char mark = text.charAt(i);
        if (mark == '”' || mark == '»') {
            return true;
        }
        boolean beforeWord = after < end && Character.isLetterOrDigit(text.charAt(after));
        boolean afterSpace = isSpace(text.charAt(i - 1));
        return (mark == '"' || mark == '“' || mark == '\'') && !(beforeWord && afterSpace);
    }

    /** How many characters the double mark at {@code i} has: two apostrophes are one; 0 if there is none. */
    static int doubleMark(String text, int i, int end) {
        if (isDouble(text.charAt(i))) {
            return 1;
        }
        return text.charAt(i) == '\'' && i + 1 < end && text.charAt(i + 1) == '\'' ? 2 : 0;
    }

    /** Whether a mark at {@code i} stands where a quotation can open. */
    static boolean isBoundary(String text, int i, int begin) {
        if (i == begin) {
            return true;
        }
        char before = text.charAt(i - 1);
        return isSpace(before)
                || OPENING_BRACKETS.indexOf(before) >= 0
                || isDouble(before)
                || before == '‘'
                || before == '\''
                || before == ':'
                || before == ',';
    }

    static boolean isDouble(char c) {
        return DOUBLE.indexOf(c) >= 0;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}

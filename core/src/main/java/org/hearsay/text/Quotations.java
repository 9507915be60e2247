package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;

/**
 * Finds quotations: text between quotation marks, the marks included. Straight, curly, single and typewriter marks
 * ({@code ``} and {@code ''}) are read, also mixed. A quotation ends at the latest with its paragraph (line); one that is
 * not closed counts only where the next paragraph opens with a mark again, as long speeches are printed, or where its
 * opening mark is a curly one. What stands in double marks inside single ones is taken for the outer quotation. Linear in the length of the text.
 */
public final class Quotations {
    private static final String DOUBLE_OPEN = "“„«";
    private static final String DOUBLE_CLOSE = "”»";
    private static final String SINGLE = "'‘’";

    /**
     * One outermost quotation.
     *
     * @param span from the opening mark to the closing mark, or to the end of the paragraph
     * @param closed whether it has a closing mark
     * @param nested quotations inside it, in text order
     */
    public record Quotation(TextSpan span, boolean closed, List<TextSpan> nested) {
        public Quotation {
            nested = List.copyOf(nested);
        }
    }

    private Quotations() {}

    /** The spans of the outermost quotations of {@code text}, marks included, in text order without overlaps. */
    public static List<TextSpan> find(String text) {
        return scan(text).stream().map(Quotation::span).toList();
    }

    /** The outermost quotations of {@code text} with what is nested in them, in text order without overlaps. */
    public static List<Quotation> scan(String text) {
        List<Quotation> found = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = lineEnd(text, begin);
            List<Quotation> here = new ArrayList<>();
            paragraph(text, begin, end, here);
            found.addAll(here);
            begin = end + 1;
        }
        return found;
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static void paragraph(String text, int begin, int end, List<Quotation> found) {
        int open = -1;
        for (int i = begin; i < end; i++) {
            int width = doubleMark(text, i, end);
            if (width == 0) {
                continue;
            }
            boolean opens = opens(text, i, width, begin, end, open >= 0);
            if (opens) {
                // A second opening mark inside a curly quotation is a stray; after a straight one the first was.
                open = open >= 0 && text.charAt(open) != '"' ? open : i;
            } else if (open >= 0) {
                found.add(quotation(text, new TextSpan(open, i + width), true));
                open = -1;
            }
            i += width - 1;
        }
        if (open >= 0 && (DOUBLE_OPEN.indexOf(text.charAt(open)) >= 0 || continues(text, end))) {
            int last = end;
            while (last > open + 1 && isSpace(text.charAt(last - 1))) {
                last--;
            }
            found.add(quotation(text, new TextSpan(open, last), false));
        } else if (open < 0) {
            singles(text, begin, end, found);
        }
    }

    /** The width of the double mark at {@code i}; 0 if there is none. */
    private static int doubleMark(String text, int i, int end) {
        char c = text.charAt(i);
        if (c == '"' || DOUBLE_OPEN.indexOf(c) >= 0 || DOUBLE_CLOSE.indexOf(c) >= 0) {
            return 1;
        }
        boolean pair = (c == '`' || c == '\'') && i + 1 < end && text.charAt(i + 1) == c;
        return pair ? 2 : 0;
    }

    private static boolean opens(String text, int i, int width, int begin, int end, boolean inside) {
        char c = text.charAt(i);
        if (DOUBLE_OPEN.indexOf(c) >= 0 || c == '`') {
            return true;
        }
        if (DOUBLE_CLOSE.indexOf(c) >= 0) {
            return false;
        }
        boolean afterGap = i == begin || isSpace(text.charAt(i - 1)) || "([—–-".indexOf(text.charAt(i - 1)) >= 0;
        boolean beforeGap = i + width >= end || isSpace(text.charAt(i + width));
        if (c == '\'') {
            return !inside && afterGap && !beforeGap;
        }
        return afterGap == beforeGap ? !inside : afterGap;
    }

    /** Whether the paragraph after the one that ends at {@code end} opens with a quotation mark. */
    private static boolean continues(String text, int end) {
        int i = end;
        while (i < text.length() && (isSpace(text.charAt(i)) || text.charAt(i) == '\n' || text.charAt(i) == '\r')) {
            i++;
        }
        return i < text.length() && (text.charAt(i) == '"' || DOUBLE_OPEN.indexOf(text.charAt(i)) >= 0);
    }

    private static Quotation quotation(String text, TextSpan span, boolean closed) {
        List<Quotation> nested = new ArrayList<>();
        singles(text, span.begin() + 1, Math.max(span.begin() + 1, span.end() - (closed ? 1 : 0)), nested);
        return new Quotation(span, closed, nested.stream().map(Quotation::span).toList());
    }

    /** Quotations in single marks from {@code begin} to {@code end}, outside those already found. */
    private static void singles(String text, int begin, int end, List<Quotation> found) {
        int known = found.size();
        int skip = 0;
        int open = -1;
        for (int i = begin; i < end; i++) {
            if (skip < known && i == found.get(skip).span().begin()) {
                i = found.get(skip++).span().end() - 1;
                open = -1;
                continue;
            }
            if (SINGLE.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            boolean letterBefore = i > begin && Character.isLetterOrDigit(text.charAt(i - 1));
            boolean letterAfter = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean gapBefore = i == begin || isSpace(text.charAt(i - 1)) || "([—–\"“".indexOf(text.charAt(i - 1)) >= 0;
            boolean startsWord = gapBefore && letterAfter && !Character.isDigit(text.charAt(i + 1));
            if (open < 0 && startsWord && text.charAt(i) != '’') {
                open = i;
            } else if (open >= 0 && !letterAfter && !gapBefore && !(letterBefore && possessive(text, i, end))) {
                // One letter is a contraction ("rock 'n' roll").
                if (i - open > 2) {
                    found.add(new Quotation(new TextSpan(open, i + 1), true, List.of()));
                }
                open = -1;
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
    }

    /** Whether the mark at {@code i} may be a plural's possessive: an s before it and a closing mark still to come. */
    private static boolean possessive(String text, int i, int end) {
        if (text.charAt(i - 1) != 's') {
            return false;
        }
        int limit = Math.min(end, i + 300);
        for (int j = i + 1; j < limit; j++) {
            boolean mark = text.charAt(j) == '\'' || text.charAt(j) == '’';
            if (mark && j + 1 < end && Character.isLetterOrDigit(text.charAt(j + 1))) {
                continue;
            }
            if (mark) {
                return !isSpace(text.charAt(j - 1));
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

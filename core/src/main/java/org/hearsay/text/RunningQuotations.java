package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;

/**
 * Finds quotations over several paragraphs of which only the first opens with a mark and only the last closes with one, as they are set
 * in excerpts. All between is quoted, quotations inside included.
 */
final class RunningQuotations {
    /** More paragraphs are no excerpt: a mark is missing somewhere. */
    private static final int MAX_PARAGRAPHS = 10;

    private RunningQuotations() {}

    /** The lines of {@code text} that are not blank, without white space at either end. */
    static List<TextSpan> paragraphs(String text) {
        List<TextSpan> paragraphs = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = begin;
            while (end < text.length() && !Quotations.isLineBreak(text.charAt(end))) {
                end++;
            }
            int first = begin;
            int last = end;
            while (first < last && Quotations.isSpace(text.charAt(first))) {
                first++;
            }
            while (last > first && Quotations.isSpace(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                paragraphs.add(new TextSpan(first, last));
            }
            begin = end + 1;
        }
        return paragraphs;
    }

    /** The last paragraph of the quotation that opens paragraph {@code from} and runs on; {@code from} itself if none does. */
    static int last(String text, List<TextSpan> paragraphs, int from) {
        if (!opens(text, paragraphs.get(from)) || balance(text, paragraphs.get(from)) < 1) {
            return from;
        }
        int until = Math.min(paragraphs.size(), from + MAX_PARAGRAPHS);
        for (int i = from + 1; i < until && !opens(text, paragraphs.get(i)); i++) {
            int balance = balance(text, paragraphs.get(i));
            char end = text.charAt(paragraphs.get(i).end() - 1);
            if (balance == -1 && Quotations.isDouble(end)) {
                return i;
            }
            if (balance != 0) {
                return from;
            }
        }
        return from;
    }

    private static boolean opens(String text, TextSpan paragraph) {
        return isOpening(text, paragraph.begin(), paragraph);
    }

    /** How many double marks open and are not closed; below 0, how many close what was opened before. */
    private static int balance(String text, TextSpan paragraph) {
        int balance = 0;
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            if (Quotations.isDouble(text.charAt(i))) {
                balance += isOpening(text, i, paragraph) ? 1 : -1;
            }
        }
        return balance;
    }

    /** Curly and angled marks tell by their form, a straight one by what stands around it. */
    private static boolean isOpening(String text, int i, TextSpan paragraph) {
        return switch (text.charAt(i)) {
            case '“', '„', '«' -> true;
            case '"' ->
                Quotations.isBoundary(text, i, paragraph.begin())
                        && i + 1 < paragraph.end()
                        && !Quotations.isSpace(text.charAt(i + 1));
            default -> false;
        };
    }
}

package org.hearsay.nn.tagger;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;
import org.hearsay.nn.WordSplitter;

/**
 * Repairs the edges of contents where paired quotation marks decide: a mark belongs to the content that it encloses; a
 * fragment takes in the mark that stands at its edge, with a comma or full stop before a closing one, and the last stop of a paragraph
 * whose quotation goes on in the next; it gives back a mark that opens where it ends or closes where it begins. Words are never added.
 */
public final class QuotationRepair {
    private final String text;
    private final int[] states;

    private QuotationRepair(String text) {
        this.text = text;
        this.states = new int[text.length()];
        for (int begin = 0; begin < text.length(); ) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            System.arraycopy(QuotationScan.states(text, begin, end), 0, states, begin, end - begin);
            begin = end + 1;
        }
    }

    /** The same attributions with repaired contents. */
    public static List<FoundAttribution> repair(String text, List<FoundAttribution> attributions) {
        QuotationRepair repair = new QuotationRepair(text);
        return attributions.stream()
                .map(a -> new FoundAttribution(a.source(), a.cue(), repair.repaired(a.content()), a.confidence()))
                .toList();
    }

    private List<TextSpan> repaired(List<TextSpan> content) {
        List<TextSpan> spans = new ArrayList<>();
        int free = 0;
        for (TextSpan span : content) {
            int begin = begin(span, free);
            int end = end(span);
            if (begin < end) {
                spans.add(new TextSpan(begin, end));
                free = end;
            }
        }
        return spans;
    }

    private int begin(TextSpan span, int free) {
        if (is(span.begin(), QuotationScan.CLOSING)) {
            return skipSpace(past(span.begin(), QuotationScan.CLOSING), span.end());
        }
        int begin = span.begin();
        while (begin > free && is(begin - 1, QuotationScan.OPENING)) {
            begin--;
        }
        return begin;
    }

    private int end(TextSpan span) {
        int end = span.end();
        if (is(end - 1, QuotationScan.OPENING) && !is(end, QuotationScan.OPENING)) {
            while (end > span.begin()
                    && (is(end - 1, QuotationScan.OPENING) || WordSplitter.isSpace(text.charAt(end - 1)))) {
                end--;
            }
            return end;
        }
        if (endsParagraphInside(end)) {
            return end + 1;
        }
        boolean stop = end < text.length() && ",.".indexOf(text.charAt(end)) >= 0;
        return stop && is(end + 1, QuotationScan.CLOSING)
                ? past(end + 1, QuotationScan.CLOSING)
                : past(end, QuotationScan.CLOSING);
    }

    /** Whether the last stop of a paragraph stands at {@code at}, inside a quotation that goes on in the next. */
    private boolean endsParagraphInside(int at) {
        if (!is(at, QuotationScan.INSIDE) || ".!?…".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != '\n' && WordSplitter.isSpace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || text.charAt(next) == '\n';
    }

    /** The first index from {@code at} on that has another state. */
    private int past(int at, int state) {
        int end = at;
        while (is(end, state)) {
            end++;
        }
        return end;
    }

    private int skipSpace(int from, int end) {
        int at = from;
        while (at < end && WordSplitter.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean is(int at, int state) {
        return at >= 0 && at < states.length && states[at] == state;
    }
}

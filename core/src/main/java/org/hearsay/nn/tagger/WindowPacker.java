package org.hearsay.nn.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into windows: consecutive paragraphs together while they fit; a paragraph longer than a window alone is cut
 * into windows that overlap by a third.
 *
 * @param limit most pieces of a window, marks included; at least 16
 */
public record WindowPacker(int limit) {
    public WindowPacker {
        if (limit < 16) {
            throw new IllegalArgumentException("limit " + limit + " < 16");
        }
    }

    /** Windows in text order; every word is in at least one. */
    public List<Window> pack(TokenizedText text) {
        return pack(text, limit);
    }

    /** The same with another limit for the first window, which moves all the cuts; for training. */
    public List<Window> pack(TokenizedText text, int firstLimit) {
        List<Window> windows = new ArrayList<>();
        List<Range> open = new ArrayList<>();
        int size = 1;
        int room = firstLimit;
        for (Range paragraph : text.paragraphs()) {
            int pieces = pieces(text, paragraph) + 1;
            if (!open.isEmpty() && size + pieces > room) {
                windows.add(window(text, open));
                open.clear();
                size = 1;
                room = limit;
            }
            if (1 + pieces > limit) {
                cut(text, paragraph).forEach(part -> windows.add(window(text, List.of(part))));
            } else {
                open.add(paragraph);
                size += pieces;
            }
        }
        if (!open.isEmpty()) {
            windows.add(window(text, open));
        }
        return windows;
    }

    private List<Range> cut(TokenizedText text, Range paragraph) {
        List<Range> parts = new ArrayList<>();
        int begin = paragraph.begin();
        while (true) {
            int end = begin;
            int size = 2;
            while (end < paragraph.end() && (end == begin || size + length(text, end) <= limit)) {
                size += length(text, end++);
            }
            parts.add(new Range(begin, end));
            if (end == paragraph.end()) {
                return parts;
            }
            begin = Math.max(begin + 1, end - (end - begin) / 3);
        }
    }

    private static int pieces(TokenizedText text, Range words) {
        int sum = 0;
        for (int w = words.begin(); w < words.end(); w++) {
            sum += length(text, w);
        }
        return sum;
    }

    private static int length(TokenizedText text, int word) {
        return text.words().get(word).pieces().length;
    }

    private static Window window(TokenizedText text, List<Range> runs) {
        Range all = new Range(runs.getFirst().begin(), runs.getLast().end());
        int size = 1 + pieces(text, all) + runs.size();
        int[] pieces = new int[size];
        int[] features = new int[size];
        int[] first = new int[all.length()];
        int[] before = new int[all.length()];
        int[] after = new int[all.length()];
        pieces[0] = ArticleTokenizer.CLS;
        features[0] = WordFeatures.NONE;
        int at = 1;
        for (Range run : runs) {
            int last = at - 1;
            for (int w = run.begin(); w < run.end(); w++) {
                Word word = text.words().get(w);
                int i = w - all.begin();
                first[i] = at;
                before[i] = last;
                if (w > run.begin()) {
                    after[i - 1] = at;
                }
                last = at;
                for (int piece : word.pieces()) {
                    pieces[at] = piece;
                    features[at++] = word.feature();
                }
            }
            after[run.end() - 1 - all.begin()] = at;
            pieces[at] = ArticleTokenizer.SEP;
            features[at++] = WordFeatures.NONE;
        }
        return new Window(all, List.copyOf(runs), pieces, features, first, before, after);
    }
}

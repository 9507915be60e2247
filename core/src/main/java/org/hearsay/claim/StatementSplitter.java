package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.text.Words;

/** Splits statements into sentences. A sentence that wraps around its cue stays one. */
final class StatementSplitter {
    /** Shorter pieces are put with their neighbour: "Yes." says nothing alone. */
    private static final int LEAST_WORDS = 3;

    private StatementSplitter() {}

    /** The parts of {@code spans}, in text order; together they cover its words. */
    static List<TextSpans> split(TextSpans spans, AnnotatedArticle article) {
        List<List<TextSpan>> parts = new ArrayList<>();
        int sentenceBefore = -1;
        for (TextSpan piece : pieces(spans, article)) {
            int sentence = sentenceAt(piece.begin(), article);
            boolean opens = parts.isEmpty()
                    || ((sentence != sentenceBefore
                                    || endsSentence(parts.getLast().getLast(), article.text()))
                            && words(parts.getLast(), article) >= LEAST_WORDS);
            if (opens) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(piece);
            sentenceBefore = sentence;
        }
        if (parts.size() > 1 && words(parts.getLast(), article) < LEAST_WORDS) {
            List<TextSpan> last = parts.removeLast();
            parts.getLast().addAll(last);
        }
        return parts.isEmpty()
                ? List.of(spans)
                : parts.stream().map(TextSpans::new).toList();
    }

    /** The spans, cut where sentences begin. */
    private static List<TextSpan> pieces(TextSpans spans, AnnotatedArticle article) {
        List<TextSpan> pieces = new ArrayList<>();
        for (TextSpan span : spans.spans()) {
            int begin = span.begin();
            for (int i = sentenceAt(span.begin(), article) + 1;
                    i < article.structure().sentences().size();
                    i++) {
                int next = article.structure().sentences().get(i).begin();
                if (next >= span.end()) {
                    break;
                }
                if (next > begin) {
                    addPiece(begin, next, article.text(), pieces);
                    begin = next;
                }
            }
            addPiece(begin, span.end(), article.text(), pieces);
        }
        return pieces;
    }

    private static void addPiece(int begin, int end, String text, List<TextSpan> pieces) {
        int trimmed = end;
        while (trimmed > begin && Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        if (trimmed > begin) {
            pieces.add(new TextSpan(begin, trimmed));
        }
    }

    /** The number of the last sentence that begins at or before {@code index}; -1 before the first. */
    private static int sentenceAt(int index, AnnotatedArticle article) {
        int at = Collections.binarySearch(article.structure().sentences(), new TextSpan(index, Integer.MAX_VALUE));
        return at >= 0 ? at : -at - 2;
    }

    private static boolean endsSentence(TextSpan piece, String text) {
        int end = piece.end();
        while (end > piece.begin() && "\"”’')".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > piece.begin() && ".!?".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static int words(List<TextSpan> pieces, AnnotatedArticle article) {
        return pieces.stream()
                .mapToInt(piece ->
                        Words.spans(article.text(), piece.begin(), piece.end()).size())
                .sum();
    }
}

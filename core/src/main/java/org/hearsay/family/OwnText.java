package org.hearsay.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextSpan;
import org.hearsay.text.Quotations;
import org.hearsay.text.SpanCover;
import org.hearsay.text.Words;

/**
 * The words of an article outside quotation marks and excluded passages, as one run: a reprint that changes a quotation
 * still tells the same text around it.
 */
final class OwnText {
    private final AnnotatedArticle article;
    private final List<TextSpan> words;
    /** A number for each word form, the same for all articles of a story; letter case does not count. */
    private final int[] ids;
    /** For each word, how many quotations and excluded passages stand before it. */
    private final int[] gaps;

    private OwnText(AnnotatedArticle article, List<TextSpan> words, int[] ids, int[] gaps) {
        this.article = article;
        this.words = List.copyOf(words);
        this.ids = ids;
        this.gaps = gaps;
    }

    /** Reads one article; {@code vocabulary} grows by the word forms it did not know. */
    static OwnText of(AnnotatedArticle article, Map<String, Integer> vocabulary) {
        String text = article.text();
        List<TextSpan> left = new ArrayList<>(Quotations.find(text));
        for (Exclusion exclusion : article.excluded()) {
            left.addAll(exclusion.spans().spans());
        }
        SpanCover leftOut = new SpanCover(left);
        List<TextSpan> words = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        int gap = 0;
        boolean inside = false;
        for (TextSpan word : Words.spans(text, 0, text.length())) {
            if (leftOut.contains(word.begin())) {
                inside = true;
                continue;
            }
            if (inside) {
                gap++;
                inside = false;
            }
            words.add(word);
            gaps.add(gap);
        }
        int[] ids = words.stream()
                .mapToInt(word -> number(word.in(text).toLowerCase(Locale.ROOT), vocabulary))
                .toArray();
        return new OwnText(
                article, words, ids, gaps.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int number(String word, Map<String, Integer> vocabulary) {
        Integer known = vocabulary.putIfAbsent(word, vocabulary.size());
        return known == null ? vocabulary.size() - 1 : known;
    }

    AnnotatedArticle article() {
        return article;
    }

    /** The places of the words, in text order. */
    List<TextSpan> words() {
        return words;
    }

    /** How many quotations and excluded passages stand before word {@code i}. */
    int gapsBefore(int i) {
        return gaps[i];
    }

    int size() {
        return ids.length;
    }

    /** How many shingles of {@code width} words it has. */
    int shingles(int width) {
        return Math.max(0, size() - width + 1);
    }

    /** A 64-bit value of the {@code width} words from {@code begin}; equal words give equal values. */
    long shingle(int begin, int width) {
        long value = 1469598103934665603L;
        for (int i = begin; i < begin + width; i++) {
            value = (value ^ ids[i]) * 1099511628211L;
            value ^= value >>> 29;
        }
        return value;
    }

    /** How many words from {@code begin} here equal those from {@code otherBegin} there. */
    int common(int begin, OwnText other, int otherBegin) {
        int length = 0;
        while (begin + length < size()
                && otherBegin + length < other.size()
                && ids[begin + length] == other.ids[otherBegin + length]) {
            length++;
        }
        return length;
    }
}

package org.hearsay.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextSpan;
import org.hearsay.model.WireCredit;
import org.hearsay.text.Quotations;
import org.hearsay.text.SpanCover;
import org.hearsay.text.Words;

/**
 * The words of an article outside quotation marks and of what is not its own (captions, menus, posts, credits), as one run: a
 * reprint that changes a quotation still tells the same text around it.
 */
final class OwnText {
    private final AnnotatedArticle article;
    private final List<WireCredit> credits;
    private final List<TextSpan> words;
    /** A number for each word form, the same for all articles of a story; letter case does not count. */
    private final int[] ids;
    /** For each word, how many passages that were left out stand before it. */
    private final int[] gaps;

    private OwnText(AnnotatedArticle article, List<WireCredit> credits, List<TextSpan> words, int[] ids, int[] gaps) {
        this.article = article;
        this.credits = List.copyOf(credits);
        this.words = List.copyOf(words);
        this.ids = ids;
        this.gaps = gaps;
    }

    /**
     * Reads one article.
     *
     * @param credits the agencies that it credits
     * @param vocabulary grows by the word forms it did not know
     */
    static OwnText of(AnnotatedArticle article, List<WireCredit> credits, Map<String, Integer> vocabulary) {
        String text = article.text();
        SpanCover leftOut = leftOut(article, credits);
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
                article,
                credits,
                words,
                ids,
                gaps.stream().mapToInt(Integer::intValue).toArray());
    }

    private static SpanCover leftOut(AnnotatedArticle article, List<WireCredit> credits) {
        List<TextSpan> left = new ArrayList<>(Quotations.inParagraphs(article.text()));
        for (Exclusion exclusion : article.excluded()) {
            left.addAll(exclusion.spans().spans());
        }
        left.addAll(ForeignLines.find(article.text()));
        credits.forEach(credit -> left.add(credit.span()));
        return new SpanCover(left);
    }

    private static int number(String word, Map<String, Integer> vocabulary) {
        Integer known = vocabulary.putIfAbsent(word, vocabulary.size());
        return known == null ? vocabulary.size() - 1 : known;
    }

    AnnotatedArticle article() {
        return article;
    }

    String id() {
        return article.id();
    }

    List<WireCredit> credits() {
        return credits;
    }

    /** The places of the words, in text order. */
    List<TextSpan> words() {
        return words;
    }

    /** How many passages that were left out stand before word {@code i}. */
    int gapsBefore(int i) {
        return gaps[i];
    }

    int size() {
        return ids.length;
    }

    /** The number of the form of word {@code i}. */
    int word(int i) {
        return ids[i];
    }

    /** Whether {@code length} words from {@code begin} here equal those from {@code otherBegin} there, both texts reaching so far. */
    boolean equal(int begin, OwnText other, int otherBegin, int length) {
        if (begin + length > size() || otherBegin + length > other.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (ids[begin + i] != other.ids[otherBegin + i]) {
                return false;
            }
        }
        return true;
    }

    /** The text from word {@code begin} to the word before {@code end}. */
    TextSpan span(int begin, int end) {
        return new TextSpan(words.get(begin).begin(), words.get(end - 1).end());
    }
}

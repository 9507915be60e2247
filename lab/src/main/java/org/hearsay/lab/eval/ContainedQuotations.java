package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.lab.eval.QuotationPair.Place;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.TextSpan;
import org.hearsay.text.Quotations;
import org.hearsay.text.Words;

/**
 * Finds pairs of quotations that must share a claim: of different outlets, {@value #LEAST_WORDS} words and more, one holding
 * the other's words in lower case without punctuation. Quotations are read off the marks in the text, not from what was
 * annotated.
 */
final class ContainedQuotations {
    private static final int LEAST_WORDS = 4;

    private ContainedQuotations() {}

    private record Quoted(AnnotatedArticle article, TextSpan span, List<TextSpan> words, String joined) {}

    /** The pairs of a story; the place of the longer one is narrowed to the words that both share. */
    static List<QuotationPair> of(String story, List<AnnotatedArticle> articles) {
        List<Quoted> quoted = new ArrayList<>();
        articles.forEach(article -> Quotations.find(article.text()).forEach(span -> add(article, span, quoted)));
        List<QuotationPair> pairs = new ArrayList<>();
        for (int i = 0; i < quoted.size(); i++) {
            for (int j = i + 1; j < quoted.size(); j++) {
                Quoted a = quoted.get(i);
                Quoted b = quoted.get(j);
                if (!Objects.equals(
                        a.article().article().outlet(), b.article().article().outlet())) {
                    if (b.joined().contains(a.joined())) {
                        pairs.add(pair(story, a, b));
                    } else if (a.joined().contains(b.joined())) {
                        pairs.add(pair(story, b, a));
                    }
                }
            }
        }
        return pairs;
    }

    private static void add(AnnotatedArticle article, TextSpan span, List<Quoted> quoted) {
        List<TextSpan> words = Words.spans(article.text(), span.begin(), span.end());
        if (words.size() >= LEAST_WORDS) {
            String joined = " " + String.join(" ", Words.lowerCase(span.in(article.text()))) + " ";
            quoted.add(new Quoted(article, span, words, joined));
        }
    }

    private static QuotationPair pair(String story, Quoted part, Quoted whole) {
        int at = whole.joined().indexOf(part.joined());
        int before = (int)
                whole.joined().substring(0, at).chars().filter(c -> c == ' ').count();
        TextSpan first = whole.words().get(before);
        TextSpan last = whole.words().get(before + part.words().size() - 1);
        return new QuotationPair(
                story,
                new Place(part.article().id(), part.span()),
                new Place(whole.article().id(), new TextSpan(first.begin(), last.end())));
    }
}

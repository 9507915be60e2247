package org.hearsay.text;

import org.hearsay.model.Article;
import org.hearsay.model.Evidence;
import org.hearsay.model.TextSpans;

/** Makes the evidence for places in one article; the digest is reckoned once. Immutable. */
public final class EvidenceMaker {
    /** How many UTF-16 code units of context each side carries, as W3C annotation tools commonly do. */
    private static final int CONTEXT = 32;

    private final String article;
    private final String text;
    private final String digest;

    public EvidenceMaker(Article article) {
        this.article = article.id();
        this.text = article.text();
        this.digest = Digests.sha256(text);
    }

    /** The evidence for {@code spans}; throws {@link IndexOutOfBoundsException} if they are out of the text. */
    public Evidence at(TextSpans spans) {
        String prefix = text.substring(prefixBegin(spans.begin()), spans.begin());
        String suffix = text.substring(spans.end(), suffixEnd(spans.end()));
        return new Evidence(article, spans, spans.in(text), prefix, suffix, digest);
    }

    private int prefixBegin(int end) {
        int begin = Math.max(0, end - CONTEXT);
        return cutsPair(begin) ? begin + 1 : begin;
    }

    private int suffixEnd(int begin) {
        int end = Math.min(text.length(), begin + CONTEXT);
        return cutsPair(end) ? end - 1 : end;
    }

    private boolean cutsPair(int index) {
        return index > 0
                && index < text.length()
                && Character.isHighSurrogate(text.charAt(index - 1))
                && Character.isLowSurrogate(text.charAt(index));
    }
}

package org.hearsay.lab.eval;

import java.util.List;
import org.hearsay.model.RawDocument;
import org.hearsay.model.TextSpan;

/**
 * An article with its labels.
 *
 * @param document the article as it goes in; its content is the text that every span points into
 * @param gold its labelled attributions
 * @param discard spans in which nothing was labelled: what is predicted there does not count
 */
public record LabelledArticle(RawDocument document, List<LabelledAttribution> gold, List<TextSpan> discard) {
    public LabelledArticle {
        gold = List.copyOf(gold);
        discard = List.copyOf(discard);
    }

    /** The article's id. */
    public String id() {
        return document.id();
    }

    /** The article's text. */
    public String text() {
        return document.content();
    }
}

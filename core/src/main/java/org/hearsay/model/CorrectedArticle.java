package org.hearsay.model;

import java.util.List;

/**
 * An article whose speakers a user put right.
 *
 * @param article the article
 * @param outcomes what became of each correction of a speaker, in their order
 */
public record CorrectedArticle(AnnotatedArticle article, List<CorrectionOutcome> outcomes) {
    public CorrectedArticle {
        outcomes = List.copyOf(outcomes);
    }
}

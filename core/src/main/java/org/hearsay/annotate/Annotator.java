package org.hearsay.annotate;

import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;

/** Reads everything that can be read inside one article. Thread-safe; an article alone and among others gives the same. */
public interface Annotator {
    /** The article with its annotations. */
    AnnotatedArticle annotate(Article article);
}

package org.hearsay.clean;

import java.util.List;
import org.hearsay.model.AnnotatedArticle;

/** Finds the articles that are one, given more than once. Thread-safe. */
public interface VersionJoiner {
    /**
     * The articles, each once: of several versions one is kept, which lists the others. Ordered by id; the order of {@code articles} does
     * not matter. Articles of different given stories are never joined.
     */
    List<AnnotatedArticle> join(List<AnnotatedArticle> articles);
}

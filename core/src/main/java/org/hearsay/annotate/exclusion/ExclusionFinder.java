package org.hearsay.annotate.exclusion;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextStructure;

/** Finds passages that stand in the text but are not the article. Thread-safe. */
public interface ExclusionFinder {
    /** The passages in text order. */
    List<Exclusion> find(Article article, TextStructure structure);
}

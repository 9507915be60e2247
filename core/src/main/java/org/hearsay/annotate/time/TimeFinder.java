package org.hearsay.annotate.time;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextStructure;
import org.hearsay.model.TimeExpression;

/** Finds expressions of time and their values. Thread-safe. */
public interface TimeFinder {
    /**
     * The expressions in text order without overlaps; values that need it are reckoned from the article's publication date,
     * else from what the text, its captions and those of {@code article}'s provenance tell of it.
     *
     * @param excluded passages of the text that are not the article, captions among them
     */
    List<TimeExpression> find(Article article, TextStructure structure, List<Exclusion> excluded);
}

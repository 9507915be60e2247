package org.hearsay.annotate.time;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.TextStructure;
import org.hearsay.model.TimeExpression;

/** Finds expressions of time and their values. Thread-safe. */
public interface TimeFinder {
    /** The expressions in text order; values that need it are reckoned from the article's publication date. */
    List<TimeExpression> find(Article article, TextStructure structure);
}

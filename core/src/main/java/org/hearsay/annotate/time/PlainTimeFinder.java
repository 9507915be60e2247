package org.hearsay.annotate.time;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.TextStructure;
import org.hearsay.model.TimeExpression;

/** To come. */
public final class PlainTimeFinder implements TimeFinder {
    @Override
    public List<TimeExpression> find(Article article, TextStructure structure) {
        return List.of();
    }
}

package org.hearsay.lab.eval;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * One article with the expressions of time that people marked in its beginning.
 *
 * @param article with the date it was made as its day of publication
 * @param gold in text order; they may lie inside each other
 * @param labelledEnd what begins from here on is not labelled
 * @param even whether the article's number is even: errors are looked at in these only
 */
record LabelledTimes(Article article, List<Label> gold, int labelledEnd, boolean even) {
    LabelledTimes {
        gold = List.copyOf(gold);
    }

    /**
     * One expression.
     *
     * @param value as it stands in the data, sometimes not ISO 8601; null if empty there
     * @param creation whether it is the date line of the article
     */
    record Label(
            TextSpan span,
            TimeExpression.Type type,
            @Nullable String value,
            boolean creation) {}
}

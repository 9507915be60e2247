package org.hearsay.annotate.exclusion;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextStructure;

/** To come. */
public final class RuleExclusionFinder implements ExclusionFinder {
    @Override
    public List<Exclusion> find(Article article, TextStructure structure) {
        return List.of();
    }
}

package org.hearsay.annotate.attribution;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextStructure;

/** To come. */
public final class RuleAttributionFinder implements AttributionFinder {
    @Override
    public List<Attribution> find(String text, TextStructure structure, List<Exclusion> excluded) {
        return List.of();
    }
}

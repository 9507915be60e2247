package org.hearsay.nn.tagger;

import java.util.List;

/**
 * What one pass over a text finds.
 *
 * @param attributions in text order, each with a content
 * @param names in text order; they do not overlap
 */
public record Tagging(List<FoundAttribution> attributions, List<FoundName> names) {
    public Tagging {
        attributions = List.copyOf(attributions);
        names = List.copyOf(names);
    }
}

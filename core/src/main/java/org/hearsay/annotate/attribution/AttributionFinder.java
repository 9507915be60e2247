package org.hearsay.annotate.attribution;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextStructure;
import org.hearsay.nn.tagger.FoundAttribution;

/** Finds source, cue and content of every attribution. Thread-safe. */
public interface AttributionFinder {
    /** The attributions outside the excluded passages, in the order of their contents, without speakers, of those that were tagged. */
    List<Attribution> find(
            String text, TextStructure structure, List<Exclusion> excluded, List<FoundAttribution> tagged);
}

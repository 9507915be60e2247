package org.hearsay.annotate.attribution;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextStructure;

/** Finds source, cue and content of every attribution. Thread-safe. */
public interface AttributionFinder {
    /** The attributions outside the excluded passages, in the order of their contents, without speakers. */
    List<Attribution> find(String text, TextStructure structure, List<Exclusion> excluded);
}

package org.hearsay.annotate.name;

import java.util.List;
import org.hearsay.model.Entity;
import org.hearsay.nn.tagger.FoundName;

/** Joins the names of one entity inside one text. Thread-safe. */
public interface NameFinder {
    /** The entities of {@code text}, in the order of their first mentions, by the names that were tagged in it, in text order. */
    List<Entity> find(String text, List<FoundName> tagged);
}

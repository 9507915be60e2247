package org.hearsay.annotate.name;

import java.util.List;
import org.hearsay.model.Entity;
import org.hearsay.model.TextStructure;

/** Finds names and joins those of one entity inside one text. Thread-safe. */
public interface NameFinder {
    /** The entities of {@code text}, in the order of their first mentions. */
    List<Entity> find(String text, TextStructure structure);
}

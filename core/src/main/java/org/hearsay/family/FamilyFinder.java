package org.hearsay.family;

import java.util.List;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;

/** Finds who copied whom. Thread-safe. */
public interface FamilyFinder {
    /** The families, ordered by their first member; every article of the story is in exactly one. */
    List<TextFamily> find(Story story);
}

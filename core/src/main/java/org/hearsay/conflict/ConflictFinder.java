package org.hearsay.conflict;

import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Conflict;
import org.hearsay.model.Story;

/** Finds renderings of one claim that cannot both hold. Thread-safe. */
public interface ConflictFinder {
    /** The conflicts, in the order of the claims. */
    List<Conflict> find(Story story, List<Claim> claims);
}

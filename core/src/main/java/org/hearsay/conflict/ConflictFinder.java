package org.hearsay.conflict;

import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Conflict;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;

/** Finds renderings of one claim that cannot both hold. Thread-safe. */
public interface ConflictFinder {
    /** The conflicts, in the order of the claims; never between members of one family, which are copies. */
    List<Conflict> find(Story story, List<TextFamily> families, List<Claim> claims);
}

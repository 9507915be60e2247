package org.hearsay.conflict;

import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Conflict;
import org.hearsay.model.Story;

/** To come. */
public final class ValueConflictFinder implements ConflictFinder {
    @Override
    public List<Conflict> find(Story story, List<Claim> claims) {
        return List.of();
    }
}

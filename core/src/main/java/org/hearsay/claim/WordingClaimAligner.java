package org.hearsay.claim;

import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;

/** To come. */
public final class WordingClaimAligner implements ClaimAligner {
    @Override
    public List<Claim> align(Story story, List<TextFamily> families, List<LinkedEntity> entities) {
        return List.of();
    }
}

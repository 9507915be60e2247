package org.hearsay.claim;

import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;

/** Puts statements that say the same thing together and tells how each article renders them. Thread-safe. */
public interface ClaimAligner {
    /** The claims in the order of their importance: most independent reports first, then by first appearance. */
    List<Claim> align(Story story, List<TextFamily> families, List<LinkedEntity> entities);
}

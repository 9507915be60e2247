package org.hearsay.annotate.speaker;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.TextStructure;

/** Finds who the source of each attribution is. Thread-safe. */
public interface SpeakerResolver {
    /** The same attributions in the same order, each with its speaker where one can be given. */
    List<Attribution> resolve(
            String text, TextStructure structure, List<Attribution> attributions, List<Entity> entities);
}

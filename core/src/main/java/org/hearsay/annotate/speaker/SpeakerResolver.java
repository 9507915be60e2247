package org.hearsay.annotate.speaker;

import java.util.List;
import org.hearsay.annotate.name.Captions;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.TextStructure;

/** Finds who the source of each attribution is, and through whom or where the words came. Thread-safe. */
public interface SpeakerResolver {
    /** The same attributions in the same order, each with its speaker and its via where they can be given. */
    List<Attribution> resolve(
            String text,
            TextStructure structure,
            List<Attribution> attributions,
            List<Entity> entities,
            Captions captions);

    /** The same for a text without captions. */
    default List<Attribution> resolve(
            String text, TextStructure structure, List<Attribution> attributions, List<Entity> entities) {
        return resolve(text, structure, attributions, entities, Captions.NONE);
    }
}

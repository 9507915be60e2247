package org.hearsay.annotate.speaker;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.TextStructure;

/** To come. */
public final class NearestSpeakerResolver implements SpeakerResolver {
    @Override
    public List<Attribution> resolve(
            String text, TextStructure structure, List<Attribution> attributions, List<Entity> entities) {
        return attributions;
    }
}

package org.hearsay.model;

import java.util.List;

/**
 * A story whose entities are joined across articles.
 *
 * @param story the articles; a speaker named by another article only, or set by a correction, is set here
 * @param entities every entity of every article is in exactly one
 * @param corrections what became of each of the user's corrections, in their order
 */
public record LinkedStory(Story story, List<LinkedEntity> entities, List<CorrectionOutcome> corrections) {
    public LinkedStory {
        entities = List.copyOf(entities);
        corrections = List.copyOf(corrections);
    }
}

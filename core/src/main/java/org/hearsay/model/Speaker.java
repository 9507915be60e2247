package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who an attribution is attributed to.
 *
 * @param entity id of the {@link Entity} in the same article; null where the text names none
 * @param name the fullest name in the article, its captions included, or the source's own words where it has no name
 * @param kind what kind of source
 * @param role the title or description the text gives him; null if none
 * @param confidence that this is the right one, 0 to 1
 * @param candidates who else it might be, likeliest first, the chosen one included
 * @param why the reasons for the choice, for people
 */
public record Speaker(
        @Nullable String entity,
        String name,
        SourceKind kind,
        @Nullable String role,
        double confidence,
        List<Candidate> candidates,
        List<String> why) {
    /** From this confidence on a speaker is shown by name alone; below it every output says that it is unclear, and who it may be. */
    public static final double CERTAIN = 0.7;

    public Speaker {
        candidates = List.copyOf(candidates);
        why = List.copyOf(why);
        Checks.probability(confidence);
    }

    /** Whether the speaker is sure enough to be shown by name alone. */
    public boolean certain() {
        return confidence >= CERTAIN;
    }

    /** For people: the name; where it is not certain "unclear:" and who it may be, joined by "or". */
    public String shown() {
        return Unclear.shown(
                name, confidence, candidates.stream().map(Candidate::name).toList());
    }

    /**
     * One who may be the speaker.
     *
     * @param entity id of the entity in the same article; null where the text names none
     * @param name as {@link Speaker#name}
     * @param confidence 0 to 1
     */
    public record Candidate(@Nullable String entity, String name, double confidence) {
        public Candidate {
            Checks.probability(confidence);
        }
    }
}

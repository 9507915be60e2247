package org.hearsay.nn.tagger;

import java.util.List;
import org.hearsay.model.TextSpan;

/**
 * Source, cue and content as spans of a text, each in text order; a list is empty where the part is not there.
 *
 * @param confidence that it is right, 0 to 1
 */
public record FoundAttribution(List<TextSpan> source, List<TextSpan> cue, List<TextSpan> content, double confidence) {
    public FoundAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The same spans with another confidence. */
    public FoundAttribution withConfidence(double other) {
        return new FoundAttribution(source, cue, content, other);
    }

    /** The spans of a role: 0 source, 1 cue, 2 content. */
    public List<TextSpan> part(int role) {
        return switch (role) {
            case 0 -> source;
            case 1 -> cue;
            case 2 -> content;
            default -> throw new IllegalArgumentException("role " + role);
        };
    }
}

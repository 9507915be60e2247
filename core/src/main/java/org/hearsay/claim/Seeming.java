package org.hearsay.claim;

import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.TextSpans;
import org.hearsay.text.Words;

/** Tells attributions to no speaker apart: what the outlet sees for itself, and what it has heard. */
final class Seeming {
    private static final Set<String> SEEMING =
            Set.of("appear", "appears", "appeared", "appearing", "seem", "seems", "seemed", "seeming");
    private static final Set<String> SHOWING =
            Set.of("show", "shows", "showed", "showing", "depict", "depicts", "depicted");
    private static final Set<String> PICTURES = Set.of(
            "video",
            "videos",
            "footage",
            "film",
            "clip",
            "picture",
            "pictures",
            "photo",
            "photos",
            "photograph",
            "photographs",
            "image",
            "images");
    private static final Set<String> HEARSAY = Set.of("reportedly", "allegedly", "purportedly", "supposedly");

    private Seeming() {}

    /** Whether the outlet gives its own impression: "the council appears ready to", "the video shows a man". */
    static boolean seems(Attribution attribution, String text) {
        TextSpans cue = attribution.cue();
        if (cue == null) {
            return false;
        }
        TextSpans source = attribution.source();
        return source == null ? holds(cue, SEEMING, text) : holds(cue, SHOWING, text) && holds(source, PICTURES, text);
    }

    /** Whether the cue says that others say so, without a verb of its own. */
    static boolean isHearsay(TextSpans cue, String text) {
        return holds(cue, HEARSAY, text);
    }

    private static boolean holds(TextSpans spans, Set<String> words, String text) {
        return Words.lowerCase(spans.in(text)).stream().anyMatch(words::contains);
    }
}

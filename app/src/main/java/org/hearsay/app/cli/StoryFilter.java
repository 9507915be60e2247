package org.hearsay.app.cli;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.Hearsay;
import org.hearsay.ingest.Source;
import org.hearsay.model.RawDocument;

/** Lets only the documents of one story through, and remembers which others there were. Rejections pass. */
final class StoryFilter {
    /** So many stories are named where the wanted one is not there. */
    private static final int MOST_NAMED = 10;

    private final String wanted;
    private final Set<String> others = new TreeSet<>();
    private boolean found;

    StoryFilter(String wanted) {
        this.wanted = wanted;
    }

    /** The source's documents of the story. */
    Source of(Source source) {
        return sink -> source.read(document -> {
            if (!(document instanceof RawDocument raw) || isWanted(raw)) {
                sink.accept(document);
            }
        });
    }

    private boolean isWanted(RawDocument document) {
        String story = Objects.requireNonNullElse(document.story(), Hearsay.WITHOUT_STORY);
        if (story.equals(wanted)) {
            found = true;
            return true;
        }
        others.add(story);
        return false;
    }

    /** Whether the story was there. */
    boolean found() {
        return found;
    }

    /** Says that the story is not there and which are. */
    String notFound() {
        String named =
                others.stream().limit(MOST_NAMED).map(id -> '"' + id + '"').collect(Collectors.joining(", "));
        String more = others.size() > MOST_NAMED ? " and " + (others.size() - MOST_NAMED) + " more" : "";
        return "no document of the story \"" + wanted + "\""
                + (others.isEmpty() ? "" : "; the input has " + named + more);
    }
}

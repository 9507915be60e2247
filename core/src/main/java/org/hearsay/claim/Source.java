package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.SourceKind;
import org.hearsay.text.ContentWords;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who an assertion is attributed to, as far as the story tells.
 *
 * @param entity id of the linked entity; null if none
 * @param name for people
 * @param kind what kind of source
 * @param confidence that it is the right one, 0 to 1
 * @param others the names of those it may be too
 */
record Source(@Nullable String entity, String name, SourceKind kind, double confidence, List<String> others) {
    Source {
        others = List.copyOf(others);
    }

    /** Whether two sources are one. */
    enum Likeness {
        SAME,
        /** One of them is not known well enough. */
        OPEN,
        DIFFERENT
    }

    /**
     * What two sources are compared by, read once.
     *
     * @param known whether there is a source at all
     * @param entity id of the linked entity; null if none
     * @param words the words of the name that carry content
     */
    record Known(boolean known, @Nullable String entity, Set<String> words) {
        static Known of(@Nullable Source source) {
            return source == null
                    ? new Known(false, null, Set.of())
                    : new Known(true, source.entity(), source.nameWords());
        }
    }

    static Likeness compare(Known a, Known b) {
        if (!a.known() || !b.known()) {
            return Likeness.OPEN;
        }
        if (a.entity() != null && b.entity() != null) {
            return a.entity().equals(b.entity()) ? Likeness.SAME : Likeness.DIFFERENT;
        }
        return a.words().equals(b.words()) ? Likeness.SAME : Likeness.OPEN;
    }

    /** What tells this source from others: the entity, or the words of its name that carry content. */
    String key() {
        return entity != null ? entity : String.join(" ", nameWords());
    }

    private Set<String> nameWords() {
        List<String> words = Words.lowerCase(name);
        Set<String> content = new TreeSet<>(ContentWords.of(words));
        return content.isEmpty() ? new TreeSet<>(words) : content;
    }
}

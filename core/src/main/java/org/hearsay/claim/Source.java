package org.hearsay.claim;

import java.util.List;
import java.util.SortedSet;
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
 * @param nameWords the words of the name that carry content, or all if none does
 */
record Source(
        @Nullable String entity,
        String name,
        SourceKind kind,
        double confidence,
        List<String> others,
        SortedSet<String> nameWords) {
    Source {
        others = List.copyOf(others);
    }

    Source(@Nullable String entity, String name, SourceKind kind, double confidence, List<String> others) {
        this(entity, name, kind, confidence, others, nameWords(name));
    }

    /** Whether two sources are one. */
    enum Likeness {
        SAME,
        /** One of them is not known well enough. */
        OPEN,
        DIFFERENT
    }

    static Likeness compare(@Nullable Source a, @Nullable Source b) {
        if (a == null || b == null) {
            return Likeness.OPEN;
        }
        if (a.entity() != null && b.entity() != null) {
            return a.entity().equals(b.entity()) ? Likeness.SAME : Likeness.DIFFERENT;
        }
        return a.nameWords().equals(b.nameWords()) ? Likeness.SAME : Likeness.OPEN;
    }

    /** What tells this source from others: the entity, or the words of its name that carry content. */
    String key() {
        return entity != null ? entity : String.join(" ", nameWords());
    }

    private static SortedSet<String> nameWords(String name) {
        List<String> words = Words.lowerCase(name);
        SortedSet<String> content = new TreeSet<>(ContentWords.of(words));
        return content.isEmpty() ? new TreeSet<>(words) : content;
    }
}

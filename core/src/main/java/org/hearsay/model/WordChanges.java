package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What words one appearance of a claim has beside those of the claim's reference.
 *
 * @param reference id of the article the reference stands in; null where nothing is marked
 * @param added words of the appearance that are not in the reference, in its own article, neighbours joined
 * @param dropped words of the reference that are not in the appearance, in the reference's article, neighbours joined
 */
public record WordChanges(@Nullable String reference, List<TextSpan> added, List<TextSpan> dropped) {
    /** Nothing is marked: the same words. */
    public static final WordChanges NONE = new WordChanges(null, List.of(), List.of());

    public WordChanges {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }
}

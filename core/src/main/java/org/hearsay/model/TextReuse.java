package org.hearsay.model;

import java.util.List;

/**
 * Passages that an article of one family shares with an article of another: partial reuse, no reprint.
 *
 * @param article the id of the article that takes them, as far as can be told
 * @param from the id of the article of the other family
 * @param passages in text order of {@code article}, at least one; each {@link TextFamily.CopiedPassage#otherArticle} is
 *     {@code from}
 * @param why what says that {@code article} is the one that takes
 */
public record TextReuse(String article, String from, List<TextFamily.CopiedPassage> passages, String why) {
    public TextReuse {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("reuse needs a passage");
        }
    }
}

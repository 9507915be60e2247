package org.hearsay.annotate.attribution;

import java.util.List;
import org.hearsay.model.TextSpan;

/**
 * A sentence, or several that one quotation joins.
 *
 * @param words at least one, in text order
 * @param paragraph the index of its paragraph
 */
record Sentence(String text, List<Word> words, int paragraph) {
    Sentence {
        words = List.copyOf(words);
    }

    int size() {
        return words.size();
    }

    /** The word at {@code index}; an empty mark before the first and after the last. */
    Word at(int index) {
        return index < 0 || index >= words.size() ? NONE : words.get(index);
    }

    /** From word {@code from} to word {@code to}, which it does not include. */
    TextSpan span(int from, int to) {
        return new TextSpan(
                words.get(from).span().begin(), words.get(to - 1).span().end());
    }

    private static final Word NONE = new Word(new TextSpan(0, 1), "\n", "\n", false);
}

package org.hearsay.nn.pair;

import java.util.List;
import org.hearsay.model.TextSpan;

/**
 * One of two texts that are read together.
 *
 * @param text what is read
 * @param words places of its content words, in text order
 * @param matches what each of them has to do with the other text
 */
public record PairSide(String text, List<TextSpan> words, List<Match> matches) {
    /** Takes copies of the lists. */
    public PairSide {
        words = List.copyOf(words);
        matches = List.copyOf(matches);
    }

    /** What a word has to do with the other text. */
    public enum Match {
        /** The word, in one of its forms, stands there. */
        WORD,
        /** A word with the same beginning stands there. */
        ROOT,
        /** Neither. */
        NONE,
        /** It is no content word. */
        FUNCTION
    }
}

package org.hearsay.claim;

import java.util.List;
import org.hearsay.model.TextSpan;

/** Turns sentences and their words into vectors that lie close where they say alike things. Thread-safe. */
@FunctionalInterface
public interface WordVectors {
    /**
     * A vector of length 1 for each of the {@code words} and, last, one of the whole text, all of one width. The same text and words
     * always have the same values, whatever is read before or beside them.
     *
     * @param words places in the text, in text order, none overlapping
     */
    float[][] of(String text, List<TextSpan> words);
}

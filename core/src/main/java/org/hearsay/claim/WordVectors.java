package org.hearsay.claim;

import java.util.List;
import org.hearsay.model.TextSpan;

/** Turns sentences and their words into vectors that lie close where they say alike things. Thread-safe. */
@FunctionalInterface
public interface WordVectors {
    /**
     * For each text a vector of length 1 for each of its {@code words} and, last, one of the whole text, all of one width. The same
     * text and words always have the same values, alone and among others.
     *
     * @param words for each text, places in it in text order, none overlapping
     */
    List<float[][]> of(List<String> texts, List<List<TextSpan>> words);
}

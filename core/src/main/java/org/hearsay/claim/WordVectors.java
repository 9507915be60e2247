package org.hearsay.claim;

import java.util.List;
import org.hearsay.model.TextSpan;

/** Turns the words of sentences into vectors that lie close where the words say alike things in their sentences. Thread-safe. */
@FunctionalInterface
public interface WordVectors {
    /**
     * For each text a vector of length 1 for each of its {@code words}, all of one width. The same text and words always have
     * the same values, alone and among others.
     *
     * @param words for each text, places in it in text order, none overlapping
     */
    List<float[][]> of(List<String> texts, List<List<TextSpan>> words);
}

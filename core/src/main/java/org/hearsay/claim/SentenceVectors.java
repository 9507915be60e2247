package org.hearsay.claim;

import java.util.List;

/** Turns sentences into vectors that lie close where the sentences say alike things. Thread-safe. */
@FunctionalInterface
public interface SentenceVectors {
    /**
     * A vector of length 1 for each text, in the order of the texts, all of one width. The same text always has the same
     * values, alone and among others.
     */
    List<float[]> of(List<String> texts);
}

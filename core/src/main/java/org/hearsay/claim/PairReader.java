package org.hearsay.claim;

import org.hearsay.nn.pair.PairReading;
import org.hearsay.nn.pair.PairSide;

/** Tells what two statements have in common by reading them together. Thread-safe. */
@FunctionalInterface
public interface PairReader {
    /** What the first has to do with the second. The same two in the same order always have the same reading. */
    PairReading read(PairSide one, PairSide other);
}

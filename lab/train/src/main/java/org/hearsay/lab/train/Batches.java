package org.hearsay.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Puts what is of like length together. */
final class Batches {
    private Batches() {}

    /** Batches of at most {@code pieces} with padding, in random order; {@code length} is in pieces. */
    static <T> List<List<T>> of(List<T> windows, ToIntFunction<T> length, int pieces, Random random) {
        List<T> sorted = new ArrayList<>(windows);
        Collections.shuffle(sorted, random);
        sorted.sort(Comparator.comparingInt(length));
        List<List<T>> batches = new ArrayList<>();
        List<T> open = new ArrayList<>();
        for (T window : sorted) {
            if ((open.size() + 1) * length.applyAsInt(window) > pieces) {
                batches.add(open);
                open = new ArrayList<>();
            }
            open.add(window);
        }
        batches.add(open);
        Collections.shuffle(batches, random);
        return batches;
    }
}

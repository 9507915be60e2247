package org.hearsay.family;

import java.util.Arrays;
import java.util.List;

/**
 * The runs of {@value #WIDTH} words that occur more than once in a story, numbered: where two texts may share a passage. Memory
 * and time are near linear in the words of the story (they are sorted).
 */
final class Seeds {
    /** How many words a seed has: short, so that lightly edited sentences still share some. */
    static final int WIDTH = 5;

    private final long[] values;
    /** For each text and word, the number of the seed that begins there; -1 where none does. */
    private final int[][] seeds;

    Seeds(List<OwnText> texts) {
        long[][] all = texts.stream().map(Seeds::values).toArray(long[][]::new);
        values = repeated(all);
        seeds = new int[all.length][];
        for (int text = 0; text < all.length; text++) {
            seeds[text] = Arrays.stream(all[text]).mapToInt(this::number).toArray();
        }
    }

    private static long[] values(OwnText text) {
        long[] values = new long[Math.max(0, text.size() - WIDTH + 1)];
        for (int begin = 0; begin < values.length; begin++) {
            long value = 1469598103934665603L;
            for (int i = begin; i < begin + WIDTH; i++) {
                value = (value ^ text.word(i)) * 1099511628211L;
                value ^= value >>> 29;
            }
            values[begin] = value;
        }
        return values;
    }

    private static long[] repeated(long[][] all) {
        long[] sorted =
                Arrays.stream(all).flatMapToLong(Arrays::stream).sorted().toArray();
        int kept = 0;
        for (int i = 1; i < sorted.length; i++) {
            boolean again = sorted[i] == sorted[i - 1];
            if (again && (kept == 0 || sorted[kept - 1] != sorted[i])) {
                // kept < i: what is overwritten was read.
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private int number(long value) {
        return Math.max(-1, Arrays.binarySearch(values, value));
    }

    /** How many there are. */
    int count() {
        return values.length;
    }

    /** For each word of a text the number of the seed that begins there; -1 where none does. Not to be changed. */
    int[] of(int text) {
        return seeds[text];
    }
}

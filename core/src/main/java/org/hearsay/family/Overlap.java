package org.hearsay.family;

import java.util.Comparator;
import java.util.List;

/**
 * What two texts of a story share.
 *
 * @param a the smaller number
 * @param b the greater number
 * @param passages with {@code a} as the one text; at least one
 * @param sizeA words of {@code a}
 * @param sizeB words of {@code b}
 */
record Overlap(int a, int b, List<Passage> passages, int sizeA, int sizeB) {
    Overlap {
        passages = List.copyOf(passages);
    }

    /** How many words are equal. */
    int words() {
        return passages.stream().mapToInt(Passage::matched).sum();
    }

    /** The share of the smaller text that stands in the greater, words that were edited counted with the passage around them. */
    double containment() {
        return containment(sizeA <= sizeB ? a : b);
    }

    /** The share of one text, {@code a} or {@code b}, that stands in the other. */
    double containment(int text) {
        int words = passages.stream()
                .mapToInt(passage ->
                        text == a ? passage.end() - passage.begin() : passage.otherEnd() - passage.otherBegin())
                .sum();
        return Math.min(1, (double) words / (text == a ? sizeA : sizeB));
    }

    /** What is shared over what there is in both. */
    double resemblance() {
        int words = Math.min(words(), Math.min(sizeA, sizeB));
        return (double) words / (sizeA + sizeB - words);
    }

    /** The one that is not {@code text}. */
    int other(int text) {
        return text == a ? b : a;
    }

    /** The passages as seen from {@code text}, {@code a} or {@code b}, in its order. */
    List<Passage> passages(int text) {
        return passages.stream()
                .map(passage -> text == a ? passage : passage.turned())
                .sorted(Comparator.comparingInt(Passage::begin).thenComparingInt(Passage::otherBegin))
                .toList();
    }
}

package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.model.TextSpan;
import org.hearsay.nn.pair.PairSide;
import org.jspecify.annotations.Nullable;

/** What of an assertion is compared with others: its words as numbers of {@link StoryWords}, and their vectors once they were read. */
final class Profile {
    /** Steps of a value of a vector that is kept in eight bits. */
    private static final float STEPS = 127;

    private final Assertion assertion;
    private final int[] words;
    private final int[] content;
    private final int[] beginnings;
    private final List<TextSpan> places;
    private final int[] stems;
    private final int[] roots;
    private final int[] numbers;
    private byte @Nullable [][] vectors;
    private byte @Nullable [] sentence;

    /**
     * @param words all words in order
     * @param content the content words of what is told, in order
     * @param beginnings the root of each of them
     * @param places where each of them stands in it
     * @param stems the different content words, ascending
     * @param roots the different beginnings of content words, ascending
     * @param numbers the different numbers, ascending
     */
    Profile(
            Assertion assertion,
            int[] words,
            int[] content,
            int[] beginnings,
            List<TextSpan> places,
            int[] stems,
            int[] roots,
            int[] numbers) {
        this.assertion = assertion;
        this.words = words;
        this.content = content;
        this.beginnings = beginnings;
        this.places = places;
        this.stems = stems;
        this.roots = roots;
        this.numbers = numbers;
    }

    Assertion assertion() {
        return assertion;
    }

    int[] words() {
        return words;
    }

    int[] content() {
        return content;
    }

    List<TextSpan> places() {
        return places;
    }

    int[] stems() {
        return stems;
    }

    int[] roots() {
        return roots;
    }

    int[] numbers() {
        return numbers;
    }

    /** What is told, for reading it together with another: what each content word has to do with that. */
    PairSide beside(Profile other) {
        List<PairSide.Match> matches = new ArrayList<>();
        for (int i = 0; i < content.length; i++) {
            boolean word = Arrays.binarySearch(other.stems, content[i]) >= 0;
            boolean root = Arrays.binarySearch(other.roots, beginnings[i]) >= 0;
            matches.add(word ? PairSide.Match.WORD : root ? PairSide.Match.ROOT : PairSide.Match.NONE);
        }
        return new PairSide(assertion.told(), places, matches);
    }

    /** Whether the vectors of its words were read. */
    boolean isRead() {
        return vectors != null;
    }

    /** Takes the vectors of its content words and, last, of the whole; profiles of the same text may share them. */
    void setVectors(byte[][] read) {
        vectors = Arrays.copyOf(read, read.length - 1);
        sentence = read[read.length - 1];
    }

    /** Cosine of the vectors of the two as wholes; 0 if one of them was not read. */
    double cosine(Profile other) {
        byte[] ours = sentence;
        byte[] theirs = other.sentence;
        return ours == null || theirs == null ? 0 : product(ours, theirs) / (double) (STEPS * STEPS);
    }

    /** The values of vectors in eight bits each: a quarter of the memory, the cosine of two words off by less than 0.01. */
    static byte[][] inBytes(float[][] vectors) {
        byte[][] bytes = new byte[vectors.length][];
        for (int i = 0; i < vectors.length; i++) {
            bytes[i] = new byte[vectors[i].length];
            for (int k = 0; k < bytes[i].length; k++) {
                bytes[i][k] = (byte) Math.round(STEPS * vectors[i][k]);
            }
        }
        return bytes;
    }

    /**
     * How near the nearest word of the other side is, 0 to 1: first for each content word of this one, then for each of the other; all
     * 0 if vectors of one were not read.
     */
    double[][] nearest(Profile other) {
        int[] ours = new int[content.length];
        int[] theirs = new int[other.content.length];
        byte[][] our = vectors;
        byte[][] their = other.vectors;
        if (our != null && their != null) {
            for (int i = 0; i < ours.length; i++) {
                for (int k = 0; k < theirs.length; k++) {
                    int product = product(our[i], their[k]);
                    ours[i] = Math.max(ours[i], product);
                    theirs[k] = Math.max(theirs[k], product);
                }
            }
        }
        return new double[][] {cosines(ours), cosines(theirs)};
    }

    private static double[] cosines(int[] products) {
        return Arrays.stream(products)
                .mapToDouble(product -> Math.min(1, product / (double) (STEPS * STEPS)))
                .toArray();
    }

    private static int product(byte[] one, byte[] other) {
        int sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}

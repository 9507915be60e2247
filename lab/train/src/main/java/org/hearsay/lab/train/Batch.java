package org.hearsay.lab.train;

import java.util.List;
import org.hearsay.nn.tagger.FrozenEmbeddings;
import org.hearsay.nn.tagger.Window;

/**
 * Windows laid out for the network: pieces padded to the longest window, words without padding.
 *
 * @param size number of windows
 * @param length pieces a window, padding included
 * @param words number of words of all windows
 * @param embeddings {@code size x length x 384}, zero at padding
 * @param features a feature for each piece
 * @param mask 0 for a piece, minus infinity's stand-in for padding; {@code size x length}
 * @param first for each word the index of its first piece among all pieces
 * @param before likewise of the word before it
 * @param after likewise of the word after it
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record Batch(
        int size,
        int length,
        int words,
        float[] embeddings,
        long[] features,
        float[] mask,
        long[] first,
        long[] before,
        long[] after) {
    private static final float PADDING = -10000;

    /** What the network begins with for the pieces of a window. */
    interface PieceVectors {
        /** Writes {@link FrozenEmbeddings#WIDTH} values a piece of the {@code window}-th window at {@code offset}. */
        void write(int window, float[] into, int offset);
    }

    /** Lays out windows that begin with the embeddings of their pieces. */
    public static Batch of(List<Window> windows, FrozenEmbeddings frozen) {
        return of(windows, (w, into, offset) -> frozen.write(windows.get(w).pieces(), into, offset));
    }

    /** Lays out windows that begin with other vectors. */
    static Batch of(List<Window> windows, PieceVectors vectors) {
        int size = windows.size();
        int length = windows.stream().mapToInt(Window::length).max().orElseThrow();
        int words = windows.stream().mapToInt(w -> w.words().length()).sum();
        Batch batch = new Batch(
                size,
                length,
                words,
                new float[size * length * FrozenEmbeddings.WIDTH],
                new long[size * length],
                new float[size * length],
                new long[words],
                new long[words],
                new long[words]);
        int word = 0;
        for (int w = 0; w < size; w++) {
            vectors.write(w, batch.embeddings, w * length * FrozenEmbeddings.WIDTH);
            word = batch.fill(windows.get(w), w * length, word);
        }
        return batch;
    }

    private int fill(Window window, int offset, int word) {
        for (int i = 0; i < length; i++) {
            boolean piece = i < window.length();
            features[offset + i] = piece ? window.features()[i] : 0;
            mask[offset + i] = piece ? 0 : PADDING;
        }
        for (int i = 0; i < window.words().length(); i++) {
            first[word + i] = (long) offset + window.firstPiece()[i];
            before[word + i] = (long) offset + window.before()[i];
            after[word + i] = (long) offset + window.after()[i];
        }
        return word + window.words().length();
    }
}

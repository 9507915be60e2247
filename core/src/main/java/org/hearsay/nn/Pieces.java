package org.hearsay.nn;

import java.util.Arrays;
import org.hearsay.model.TextSpan;

/** Word pieces in text order: for each its id in the vocabulary and where it stands in the text. Immutable. */
public final class Pieces {
    private final int[] ids;
    private final int[] begins;
    private final int[] ends;

    private Pieces(int[] ids, int[] begins, int[] ends) {
        this.ids = ids;
        this.begins = begins;
        this.ends = ends;
    }

    /** Number of pieces. */
    public int size() {
        return ids.length;
    }

    /** Id of the piece at {@code index}. */
    public int id(int index) {
        return ids[index];
    }

    /** First UTF-16 unit of the piece at {@code index}. */
    public int begin(int index) {
        return begins[index];
    }

    /** End (exclusive) of the piece at {@code index}, in UTF-16 units. */
    public int end(int index) {
        return ends[index];
    }

    /** The characters the piece at {@code index} was read from, marks and hidden characters between them included. */
    public TextSpan span(int index) {
        return new TextSpan(begins[index], ends[index]);
    }

    /** All ids, as a copy. */
    public int[] ids() {
        return ids.clone();
    }

    /** Collects pieces; not thread-safe. */
    static final class Builder {
        private int size;
        private int[] ids = new int[32];
        private int[] begins = new int[32];
        private int[] ends = new int[32];

        int size() {
            return size;
        }

        void add(int id, int begin, int end) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, 2 * size);
                begins = Arrays.copyOf(begins, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            ids[size] = id;
            begins[size] = begin;
            ends[size++] = end;
        }

        /** Drops the pieces from {@code length} on. */
        void shorten(int length) {
            size = Math.min(size, length);
        }

        Pieces build() {
            return new Pieces(Arrays.copyOf(ids, size), Arrays.copyOf(begins, size), Arrays.copyOf(ends, size));
        }
    }
}

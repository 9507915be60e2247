package org.hearsay.nn.tagger;

/** A half-open range [begin, end) of word indices. */
public record Range(int begin, int end) {
    public Range {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("range [" + begin + ", " + end + ")");
        }
    }

    /** Number of words. */
    public int length() {
        return end - begin;
    }
}

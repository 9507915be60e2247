package org.hearsay.nn.tagger;

/**
 * Scores pointers between words: from a word of content to the first word of its cue, and from the first word of a cue to the
 * first word of its source. A score is a scaled dot product of two projections plus a bias for the distance; each
 * kind of pointer also has a score for pointing at nothing. After the biaffine heads of Dozat and Manning (2017).
 *
 * @param nulls one row a kind: the projection of "nothing"
 * @param distances one row a kind: bias by {@link #bucket}
 */
public record LinkScorer(FloatMatrix nulls, FloatMatrix distances) {
    /** Values of one projection. */
    public static final int WIDTH = 64;

    /** Values for each word: content as dependent, cue as its head, cue as dependent, source as its head. */
    public static final int VALUES = 4 * WIDTH;

    /** Number of distance buckets. */
    public static final int BUCKETS = 31;

    /** From content to cue. */
    public static final int CONTENT = 0;

    /** From cue to source. */
    public static final int CUE = 1;

    /** Factor of every dot product. */
    public static final float SCALE = 0.125f;

    /** Score of the pointer of a kind between words, given all words' projections ({@link #VALUES} each). */
    public double score(int kind, float[] links, int from, int to) {
        int a = from * VALUES + 2 * kind * WIDTH;
        int b = to * VALUES + (2 * kind + 1) * WIDTH;
        double sum = 0;
        for (int k = 0; k < WIDTH; k++) {
            sum += links[a + k] * links[b + k];
        }
        return sum * SCALE + distances.at(kind, bucket(to - from));
    }

    /** Score of pointing at nothing. */
    public double nothing(int kind, float[] links, int from) {
        int a = from * VALUES + 2 * kind * WIDTH;
        double sum = 0;
        for (int k = 0; k < WIDTH; k++) {
            sum += links[a + k] * nulls.at(kind, k);
        }
        return sum * SCALE;
    }

    /** Bucket of a signed distance in words: exact up to 4, then by factors of about 1.5. */
    public static int bucket(int distance) {
        int size = Math.abs(distance);
        int step = size <= 4 ? size : Math.min(15, 5 + (int) (Math.log(size / 5.0) / Math.log(1.45)));
        return 15 + Integer.signum(distance) * step;
    }
}

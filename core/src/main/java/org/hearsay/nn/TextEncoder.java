package org.hearsay.nn;

import java.util.List;
import org.hearsay.model.TextSpan;
import org.hearsay.nn.internal.SentenceModel;

/**
 * Turns sentences into vectors that lie close where the sentences say alike things: all-MiniLM-L6-v2, the mean over its
 * pieces, scaled to length 1 (Reimers and Gurevych, Sentence-BERT, 2019; Wang et al., MiniLM, 2020).
 *
 * <p>Texts are read one at a time: the products are of whole numbers, whose scale is found anew for each call, so that the same text
 * gives the same bytes, whatever was read before it and from any thread. On another kind of processor they may differ a little.
 * Only the first {@link #LONGEST} pieces of a text are read (a sentence of news has about 30); a text without any word has a vector
 * too, the same for all of them.
 *
 * <p>Opening costs nothing: the model is loaded at the first call and then stays. Whoever opened the encoder closes it; it is
 * safe for any thread.
 */
public final class TextEncoder implements AutoCloseable {
    /** Number of values of a vector. */
    public static final int WIDTH = 384;

    /** Pieces read of a text, the two marks around it included; the model was trained on 128 at most. */
    public static final int LONGEST = 256;

    private static final int MARKS = 2;

    private final OnDemand<Loaded> loaded;

    private record Loaded(WordPiece tokenizer, SentenceModel model) {}

    private TextEncoder(ModelStore store) {
        this.loaded = new OnDemand<>(
                "text encoder",
                () -> new Loaded(
                        new WordPiece(store.sentenceVocabulary()), SentenceModel.load(store.sentenceEncoder())),
                model -> model.model().close());
    }

    /** An encoder with the sentence model of a store. Throws {@link ModelException} if it has none. */
    public static TextEncoder open(ModelStore store) {
        store.requireSentenceEncoder();
        return new TextEncoder(store);
    }

    /**
     * The vector of a text, {@link #WIDTH} values of length 1 together.
     *
     * @throws ModelException if the model cannot be loaded
     * @throws IllegalStateException if the encoder is closed
     */
    public float[] encode(String text) {
        return encodeWords(text, List.of())[0];
    }

    /**
     * The vectors of words in their sentence: one for each of the {@code words}, in their order, of length 1 (all 0 for a word behind
     * the pieces that are read), and last the one of the text as {@link #encode} gives it. What a word means here is the mean of its
     * pieces.
     *
     * @param words places in the text that overlap nowhere, in text order
     */
    public float[][] encodeWords(String text, List<TextSpan> words) {
        return loaded.use(model -> {
            Pieces pieces = model.tokenizer().pieces(text, LONGEST - MARKS);
            return model.model().encode(input(pieces), ranges(pieces, words));
        });
    }

    /** Where the pieces of each word, and last of all of them with the marks, stand in the input, from the first to behind the last. */
    private static int[][] ranges(Pieces pieces, List<TextSpan> words) {
        int[][] ranges = new int[words.size() + 1][];
        int piece = 0;
        for (int i = 0; i < words.size(); i++) {
            TextSpan word = words.get(i);
            while (piece < pieces.size() && pieces.end(piece) <= word.begin()) {
                piece++;
            }
            int from = piece;
            while (piece < pieces.size() && pieces.begin(piece) < word.end()) {
                piece++;
            }
            ranges[i] = new int[] {from + 1, piece + 1};
        }
        ranges[words.size()] = new int[] {0, pieces.size() + MARKS};
        return ranges;
    }

    private static long[] input(Pieces pieces) {
        long[] ids = new long[pieces.size() + MARKS];
        ids[0] = WordPiece.CLS;
        for (int i = 0; i < pieces.size(); i++) {
            ids[i + 1] = pieces.id(i);
        }
        ids[ids.length - 1] = WordPiece.SEP;
        return ids;
    }

    /** Cosine of the angle between two vectors of this encoder: 1 for the same direction, about 0 for unrelated texts. */
    public static double cosine(float[] a, float[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("widths " + a.length + " and " + b.length);
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return Math.clamp(sum, -1, 1);
    }

    /** Gives the memory of the model back, after the calls that are running. */
    @Override
    public void close() {
        loaded.close();
    }
}

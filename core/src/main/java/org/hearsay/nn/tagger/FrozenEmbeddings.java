package org.hearsay.nn.tagger;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.nn.ModelStore;

/**
 * The embeddings of e5-small-v2 as they are in its jar, rounded to eight bits: word, position and type summed, before the layer
 * normalisation. Immutable; safe for any thread.
 *
 * @param words a row for each piece
 * @param positions a row for each position, the type embedding added
 */
public record FrozenEmbeddings(ByteMatrix words, FloatMatrix positions) {
    /** Values for each piece. */
    public static final int WIDTH = 384;

    private static final String WORDS = "embeddings.word_embeddings.weight";
    private static final String POSITIONS = "embeddings.position_embeddings.weight";
    private static final String TYPES = "embeddings.token_type_embeddings.weight";
    private static final Set<String> INITIALIZERS = Set.of(WORDS, POSITIONS, TYPES);

    /** Takes the embeddings out of the encoder in the jar on the class path. */
    public static FrozenEmbeddings of(ModelStore store) {
        Map<String, ByteMatrix> encoder = OnnxInitializers.readBytes(store.taggerEmbeddings(), INITIALIZERS::contains);
        ByteMatrix words = Objects.requireNonNull(encoder.get(WORDS), WORDS);
        ByteMatrix positions = Objects.requireNonNull(encoder.get(POSITIONS), POSITIONS);
        ByteMatrix types = Objects.requireNonNull(encoder.get(TYPES), TYPES);
        float[] sum = new float[positions.values().length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = positions.at(i) + types.at(i % WIDTH);
        }
        return new FrozenEmbeddings(words, new FloatMatrix(positions.rows(), WIDTH, sum));
    }

    /** Writes the sum for each piece of a window at {@code offset}, {@link #WIDTH} values a piece. */
    public void write(int[] pieces, float[] into, int offset) {
        for (int i = 0; i < pieces.length; i++) {
            int word = pieces[i] * WIDTH;
            int position = i * WIDTH;
            int to = offset + position;
            for (int k = 0; k < WIDTH; k++) {
                into[to + k] = words.at(word + k) + positions.values()[position + k];
            }
        }
    }
}

package org.hearsay.nn.pair;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.nn.ModelException;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.OnDemand;
import org.hearsay.nn.WordPiece;
import org.hearsay.nn.internal.OnnxWindowScorer;
import org.hearsay.nn.tagger.FrozenEmbeddings;

/**
 * Reads two statements together and tells what they have in common: e5-small-v2 (Wang et al. 2022) as a cross-encoder, trained on labelled pairs of statements ({@code models/README.md}).
 *
 * <p>The same two texts in the same order give the same numbers, whatever was read before and from any thread. Opening costs nothing:
 * the model is loaded at the first call and then stays. Whoever opened it closes it; it is safe for any thread.
 */
public final class PairNetwork implements AutoCloseable {
    private static final String OUTPUT = "relations";

    private final OnDemand<Loaded> loaded;

    private record Loaded(WordPiece tokenizer, OnnxWindowScorer network) {
        PairReading read(PairSide one, PairSide other) {
            float[] scores = network.output(PairInput.of(tokenizer, one, other).window(), OUTPUT);
            double most = scores[0];
            for (float score : scores) {
                most = Math.max(most, score);
            }
            double sum = 0;
            for (float score : scores) {
                sum += Math.exp(score - most);
            }
            List<Double> probabilities = new ArrayList<>();
            for (float score : scores) {
                probabilities.add(Math.exp(score - most) / sum);
            }
            return new PairReading(probabilities);
        }
    }

    private PairNetwork(ModelStore store) {
        this.loaded = new OnDemand<>(
                "pair network",
                () -> new Loaded(
                        new WordPiece(store.sentenceVocabulary()),
                        OnnxWindowScorer.load(store.pairNetwork(), FrozenEmbeddings.of(store))),
                model -> model.network().close());
    }

    /** The network of a store. Throws {@link ModelException} if it has none. */
    public static PairNetwork open(ModelStore store) {
        store.requirePairNetwork();
        return new PairNetwork(store);
    }

    /**
     * What the two have in common, the first of them read first.
     *
     * @throws ModelException if the model cannot be loaded
     * @throws IllegalStateException if the network is closed
     */
    public PairReading read(PairSide one, PairSide other) {
        return loaded.use(model -> model.read(one, other));
    }

    /** Gives the memory of the model back, after the calls that are running. */
    @Override
    public void close() {
        loaded.close();
    }
}

package org.hearsay.claim;

import org.hearsay.nn.ModelException;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.TextEncoder;
import org.hearsay.nn.pair.PairNetwork;

/** What pairs of statements are compared by. Thread-safe. Whoever opened it closes it. */
public final class ClaimModels implements AutoCloseable {
    private final WordVectors vectors;
    private final PairReader together;
    private final PairScorer scorer;
    private final Runnable close;

    private ClaimModels(WordVectors vectors, PairReader together, PairScorer scorer, Runnable close) {
        this.vectors = vectors;
        this.together = together;
        this.scorer = scorer;
        this.close = close;
    }

    /** The models of a store, loaded at their first use. Throws {@link ModelException} if a file of them is missing. */
    public static ClaimModels open(ModelStore store) {
        TextEncoder encoder = TextEncoder.open(store);
        PairNetwork network = PairNetwork.open(store);
        return new ClaimModels(encoder::encodeWords, network::read, new PairScorer(store.claimPairs()), () -> {
            encoder.close();
            network.close();
        });
    }

    /** These; closing does nothing. */
    public static ClaimModels of(WordVectors vectors, PairReader together, PairScorer scorer) {
        return new ClaimModels(vectors, together, scorer, () -> {});
    }

    WordVectors vectors() {
        return vectors;
    }

    PairReader together() {
        return together;
    }

    PairScorer scorer() {
        return scorer;
    }

    /** Gives the memory of the models back, after the calls that are running. */
    @Override
    public void close() {
        close.run();
    }
}

package org.hearsay.nn.tagger;

import org.hearsay.nn.ModelException;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.OnDemand;

/**
 * The {@link TaggerModel} of a store, loaded at the first call: opening costs nothing. Whoever opened it closes it; it is
 * safe for any thread.
 */
public final class ArticleTagger implements AutoCloseable {
    private final OnDemand<TaggerModel> loaded;

    private ArticleTagger(ModelStore store) {
        this.loaded = new OnDemand<>("tagger", () -> TaggerModel.load(store), TaggerModel::close);
    }

    /** A tagger with the model of a store. Throws {@link ModelException} if a file of it is missing. */
    public static ArticleTagger open(ModelStore store) {
        store.requireTagger();
        return new ArticleTagger(store);
    }

    /**
     * The attributions and names of a text.
     *
     * @throws ModelException if the model cannot be loaded
     * @throws IllegalStateException if the tagger is closed
     */
    public Tagging tag(String text) {
        return loaded.use(model -> model.tag(text));
    }

    /** Gives the memory of the model back, after the calls that are running. */
    @Override
    public void close() {
        loaded.close();
    }
}

package org.hearsay.nn.tagger;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.hearsay.nn.ModelException;
import org.hearsay.nn.ModelStore;
import org.jspecify.annotations.Nullable;

/**
 * The {@link TaggerModel} of a store, loaded at the first call: opening costs nothing. Whoever opened it closes it; it is
 * safe for any thread.
 */
public final class ArticleTagger implements AutoCloseable {
    private final ModelStore store;
    /** Read by calls that find, written by those that load or close. */
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    private @Nullable TaggerModel loaded;
    private boolean closed;

    private ArticleTagger(ModelStore store) {
        this.store = store;
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
        lock.readLock().lock();
        try {
            return model().tag(text);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The model, loaded if it is not. Called and returns with the read lock held. */
    private TaggerModel model() {
        if (loaded == null && !closed) {
            lock.readLock().unlock();
            lock.writeLock().lock();
            try {
                if (loaded == null && !closed) {
                    loaded = TaggerModel.load(store);
                }
            } finally {
                lock.readLock().lock();
                lock.writeLock().unlock();
            }
        }
        if (closed || loaded == null) {
            throw new IllegalStateException("the tagger is closed");
        }
        return loaded;
    }

    /** Gives the memory of the model back, after the calls that are running. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            closed = true;
            if (loaded != null) {
                loaded.close();
                loaded = null;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}

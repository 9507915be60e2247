package org.hearsay.nn;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A model that is loaded at its first use and stays until it is closed: whoever opens one pays nothing for it. Safe for any thread;
 * closing waits for the uses that are running.
 *
 * @param <M> the model
 */
public final class OnDemand<M> implements AutoCloseable {
    private final String name;
    private final Supplier<M> load;
    private final Consumer<M> free;
    /** Read by uses, written by those that load or close. */
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    private @Nullable M loaded;
    private boolean closed;

    /**
     * A model not loaded yet.
     *
     * @param name what messages call it
     * @param load loads it, or throws {@link ModelException}
     * @param free gives its memory back
     */
    public OnDemand(String name, Supplier<M> load, Consumer<M> free) {
        this.name = name;
        this.load = load;
        this.free = free;
    }

    /** What {@code use} makes of the model. Throws what loading throws, and {@link IllegalStateException} after {@link #close}. */
    public <R> R use(Function<M, R> use) {
        lock.readLock().lock();
        try {
            return use.apply(model());
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The model, loaded if it is not. Called and returns with the read lock held. */
    private M model() {
        if (loaded == null && !closed) {
            lock.readLock().unlock();
            lock.writeLock().lock();
            try {
                if (loaded == null && !closed) {
                    loaded = load.get();
                }
            } finally {
                lock.readLock().lock();
                lock.writeLock().unlock();
            }
        }
        if (closed || loaded == null) {
            throw new IllegalStateException("the " + name + " is closed");
        }
        return loaded;
    }

    /** Gives the memory back, after the uses that are running; closing again does nothing. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            closed = true;
            if (loaded != null) {
                free.accept(loaded);
                loaded = null;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}

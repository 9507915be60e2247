package org.hearsay.app.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.ingest.Source;
import org.hearsay.model.IngestResult;

/**
 * Works on documents in several threads and hands the results on in input order, in the caller's thread: the output is the
 * same for any number of threads. Holds no more than a few documents at a time.
 *
 * @param <T> what one document becomes
 */
final class DocumentRun<T> {
    /** Documents under way for each thread: enough that a long one does not leave the other threads idle. */
    private static final int UNDER_WAY_PER_THREAD = 2;

    private final int threads;
    private final Function<IngestResult, T> work;
    private final Consumer<T> sink;
    private final Queue<Future<T>> underWay = new ArrayDeque<>();

    /** {@code work} must be thread-safe. */
    DocumentRun(int threads, Function<IngestResult, T> work, Consumer<T> sink) {
        this.threads = threads;
        this.work = work;
        this.sink = sink;
    }

    /** Reads {@code source} to its end. What {@code work} or {@code sink} throws ends the run. */
    void run(Source source) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            source.read(document -> {
                underWay.add(pool.submit(() -> work.apply(document)));
                handOn(threads * UNDER_WAY_PER_THREAD);
            });
            handOn(0);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Hands on what is done, and waits until no more than {@code most} are under way. */
    private void handOn(int most) {
        while (!underWay.isEmpty()
                && (underWay.size() > most || underWay.element().isDone())) {
            sink.accept(await(underWay.remove()));
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e);
        }
    }
}

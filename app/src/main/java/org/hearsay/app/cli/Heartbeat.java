package org.hearsay.app.cli;

import java.util.function.Supplier;

/** Shows, while one long step runs, that it still runs and for how long. */
final class Heartbeat {
    private static final long PAUSE_MILLIS = 1000;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private Heartbeat() {}

    /** Works in the caller's thread; meanwhile {@code tally} must not be used by others. */
    static <T> T during(Supplier<T> work, Tally tally, String step) {
        long began = System.nanoTime();
        Thread thread = new Thread(() -> beat(tally, step, began), "heartbeat");
        thread.setDaemon(true);
        thread.start();
        try {
            return work.get();
        } finally {
            thread.interrupt();
            join(thread);
        }
    }

    private static void beat(Tally tally, String step, long began) {
        try {
            while (true) {
                long seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
                tally.showProgress(step + (seconds == 0 ? "" : ", " + seconds + " s"));
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

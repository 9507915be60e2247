package org.hearsay.clean;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;

/** The moment until which a page may be worked on. Not thread-safe: one belongs to one page. */
final class Deadline {
    /** The clock is read once in so many steps. */
    private static final int STEPS = 256;

    private final long end;
    private final boolean bounded;
    private int steps;

    private Deadline(long end, boolean bounded) {
        this.end = end;
        this.bounded = bounded;
    }

    /** In {@code time} from now. */
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos(), true);
    }

    /** Never. */
    static Deadline none() {
        return new Deadline(0, false);
    }

    /** To be called for every step of a loop; throws {@link PassedException} if the moment has passed. */
    void step() {
        if (++steps % STEPS == 0) {
            check();
        }
    }

    /** Throws {@link PassedException} if the moment has passed. */
    void check() {
        if (bounded && System.nanoTime() - end > 0) {
            throw new PassedException();
        }
    }

    /** Hands out {@code text} piece by piece, up to the deadline. */
    Reader reader(String text) {
        return new FilterReader(new StringReader(text)) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                check();
                return super.read(buffer, offset, length);
            }
        };
    }

    /** Says inside this package that a page took too long; it becomes a rejection before it leaves. */
    static final class PassedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        PassedException() {
            super("the time for a page has passed", null, false, false);
        }
    }
}

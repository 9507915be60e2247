package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.LeftOut;
import org.hearsay.model.Rejected;
import org.hearsay.report.LeftOutWords;

/** Counts what became of the documents of a run, tells of rejections at once and of progress now and then. */
final class Tally {
    private static final long FIRST_NANOS = 2_000_000_000L;
    private static final long NEXT_NANOS = 1_000_000_000L;

    private final Streams streams;
    private final boolean progress;
    private final List<Rejected> rejected = new ArrayList<>();
    private LeftOut leftOut = LeftOut.NOTHING;
    private int used;
    private boolean bug;
    private boolean lineOpen;
    private long nextNanos = System.nanoTime() + FIRST_NANOS;

    Tally(Streams streams, RunOptions options) {
        this.streams = streams;
        this.progress = options.showsProgress(streams.terminal());
    }

    void add(Outcome outcome) {
        bug |= outcome.bug() != null;
        switch (outcome.result()) {
            case AnnotatedArticle article -> {
                used++;
                leftOut = leftOut.plus(article.leftOut());
            }
            case Rejected refused -> {
                rejected.add(refused);
                tell("rejected " + refused.origin() + " ("
                        + refused.stage().name().toLowerCase(Locale.ROOT) + "): " + refused.reason());
            }
        }
        showProgress(used + " articles read, " + rejected.size() + " rejected");
    }

    /** Shows {@code line} where the work takes long and someone wants to know. */
    void showProgress(String line) {
        if (!progress || System.nanoTime() < nextNanos) {
            return;
        }
        nextNanos = System.nanoTime() + NEXT_NANOS;
        if (streams.terminal()) {
            streams.err().print("\r\u001b[K" + line);
            streams.err().flush();
            lineOpen = true;
        } else {
            streams.tell(line);
        }
    }

    /** Tells a line, below the progress line if there is one. */
    void tell(String line) {
        endProgress();
        streams.tell(line);
    }

    /** Clears the progress line. */
    void endProgress() {
        if (lineOpen) {
            streams.err().print("\r\u001b[K");
            streams.err().flush();
            lineOpen = false;
        }
    }

    /** The rejected documents in input order. */
    List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    /** How the run ends if nothing else goes wrong. */
    int exitCode() {
        endProgress();
        if (bug) {
            return Exit.BUG;
        }
        if (used == 0) {
            tell("no usable document");
            return Exit.NOTHING_USABLE;
        }
        if (leftOut.minConfidence() > 0) {
            streams.tell(LeftOutWords.of(leftOut));
        }
        return rejected.isEmpty() ? Exit.OK : Exit.SOME_REJECTED;
    }
}

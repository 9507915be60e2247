package org.hearsay.lab.train;

import java.util.Locale;

/** Running sums since the last line of the log. */
final class Progress {
    private final long begin = System.nanoTime();
    private long pieces;
    private long words;
    private double tagLoss;
    private double linkLoss;
    private double norm;
    private int steps;

    /** What one step saw: pieces and words, the losses summed over words, the gradient's norm. */
    record Step(int pieces, int words, double tagLoss, double linkLoss, double norm) {}

    void add(Step step) {
        pieces += step.pieces;
        words += step.words;
        tagLoss += step.tagLoss;
        linkLoss += step.linkLoss;
        norm += step.norm;
        steps++;
    }

    @Override
    public String toString() {
        double seconds = (System.nanoTime() - begin) / 1e9;
        return String.format(
                Locale.ROOT,
                "tag %.4f link %.4f norm %.2f, %.0f pieces/s",
                tagLoss / words,
                linkLoss / words,
                norm / steps,
                pieces / seconds);
    }
}

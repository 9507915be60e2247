package org.hearsay.lab.train;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Running sums since the last line of the log. */
final class Progress {
    private final long begin = System.nanoTime();
    private long pieces;
    private long words;
    private final Map<String, Double> losses = new LinkedHashMap<>();
    private double norm;
    private int steps;

    /** What one step saw: pieces and words, the loss of each head summed over words, the gradient's norm. */
    record Step(int pieces, int words, Map<String, Double> losses, double norm) {}

    void add(Step step) {
        pieces += step.pieces;
        words += step.words;
        step.losses.forEach((head, loss) -> losses.merge(head, loss, Double::sum));
        norm += step.norm;
        steps++;
    }

    @Override
    public String toString() {
        double seconds = (System.nanoTime() - begin) / 1e9;
        StringBuilder line = new StringBuilder();
        losses.forEach((head, loss) -> line.append(String.format(Locale.ROOT, "%s %.4f ", head, loss / words)));
        return line + String.format(Locale.ROOT, "norm %.2f, %.0f pieces/s", norm / steps, pieces / seconds);
    }
}

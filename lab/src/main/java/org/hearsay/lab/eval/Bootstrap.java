package org.hearsay.lab.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How far a figure would move with other articles of the same kind: the percentile bootstrap of Efron (1979), articles
 * drawn with replacement.
 */
public final class Bootstrap {
    /** Fixed, so that the same counts always give the same interval. */
    static final long SEED = 20170123;

    static final int RESAMPLES = 1000;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /**
     * An interval of F1.
     *
     * @param low 0 to 1
     * @param high 0 to 1
     */
    public record Interval(double low, double high) {}

    /** The 95% interval of F1 over {@code articles}, the counts of one figure by article; at least one article. */
    public static Interval f1(List<Counts> articles) {
        Random random = new Random(SEED);
        double[] figures = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            Counts sum = Counts.NONE;
            for (int n = 0; n < articles.size(); n++) {
                sum = sum.plus(articles.get(random.nextInt(articles.size())));
            }
            figures[i] = sum.f1();
        }
        Arrays.sort(figures);
        int tail = (int) Math.round(RESAMPLES * TAIL);
        return new Interval(figures[tail], figures[RESAMPLES - 1 - tail]);
    }
}

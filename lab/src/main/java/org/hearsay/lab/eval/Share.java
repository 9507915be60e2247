package org.hearsay.lab.eval;

import java.util.Locale;

/**
 * How many of how many.
 *
 * @param hits how many have it
 * @param all of how many, at least {@code hits}
 */
record Share(int hits, int all) {
    /** Standard normal quantile of a two-sided 95% interval. */
    private static final double Z = 1.959964;

    Share {
        if (hits < 0 || hits > all) {
            throw new IllegalArgumentException(hits + " of " + all);
        }
    }

    /** In percent; 0 of none is 0. */
    double percent() {
        return all == 0 ? 0 : 100.0 * hits / all;
    }

    /** The lower end of the 95% interval in percent (Wilson 1927, score interval); 0 of none. */
    double low() {
        return Math.max(0, middle() - half());
    }

    /** The upper end of the 95% interval in percent; 100 of none. */
    double high() {
        return all == 0 ? 100 : Math.min(100, middle() + half());
    }

    private double middle() {
        return all == 0 ? 0 : 100 * (hits + Z * Z / 2) / (all + Z * Z);
    }

    private double half() {
        if (all == 0) {
            return 0;
        }
        double p = (double) hits / all;
        return 100 * Z * Math.sqrt(p * (1 - p) * all + Z * Z / 4) / (all + Z * Z);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%5.1f%%  [%.1f, %.1f]  %d of %d", percent(), low(), high(), hits, all);
    }
}

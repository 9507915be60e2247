package org.hearsay.model;

/** Checks that several values share. */
final class Checks {
    private Checks() {}

    static void probability(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + value);
        }
    }
}

package org.hearsay.report;

/** Counts in words. */
final class Counts {
    private Counts() {}

    static String of(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}

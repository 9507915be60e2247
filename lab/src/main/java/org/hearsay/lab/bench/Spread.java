package org.hearsay.lab.bench;

import java.util.List;

/**
 * What several runs gave for one figure.
 *
 * @param median the middle one; of an even number, the mean of the two in the middle
 * @param least the smallest
 * @param most the largest
 * @param runs how many
 */
record Spread(double median, double least, double most, int runs) {
    /** Of at least one value, in any order. */
    static Spread of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int runs = sorted.size();
        double median = (sorted.get((runs - 1) / 2) + sorted.get(runs / 2)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast(), runs);
    }
}

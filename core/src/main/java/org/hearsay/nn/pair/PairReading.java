package org.hearsay.nn.pair;

import java.util.List;

/**
 * What a network makes of two statements read together.
 *
 * @param probabilities of the relations, in their order; 1 together
 */
public record PairReading(List<Double> probabilities) {
    /** Takes a copy of the list, which has one number for each relation. */
    public PairReading {
        probabilities = List.copyOf(probabilities);
        if (probabilities.size() != Relation.values().length) {
            throw new IllegalArgumentException("probabilities: " + probabilities.size());
        }
    }

    /** What the first statement has to do with the second. */
    public enum Relation {
        /** Both say the same. */
        SAME,
        /** The first says what the second says, and more. */
        CONTAINS,
        /** The second says what the first says, and more. */
        CONTAINED,
        /** Both say one thing, and each another besides. */
        OVERLAP,
        /** They cannot both be true. */
        CONTRADICTS,
        /** They tell different things of one matter. */
        RELATED,
        /** They have nothing in common. */
        UNRELATED;

        /** The relation of the second statement to the first. */
        public Relation turned() {
            return switch (this) {
                case CONTAINS -> CONTAINED;
                case CONTAINED -> CONTAINS;
                default -> this;
            };
        }

        /** Whether the two make one claim. */
        public boolean isOne() {
            return this == SAME || this == CONTAINS || this == CONTAINED;
        }
    }

    /** The probability of a relation, 0 to 1. */
    @SuppressWarnings("EnumOrdinal") // the output of the network has their order
    public double of(Relation relation) {
        return probabilities.get(relation.ordinal());
    }

    /** The probability that the two make one claim, 0 to 1. */
    public double one() {
        double sum = 0;
        for (Relation relation : Relation.values()) {
            sum += relation.isOne() ? of(relation) : 0;
        }
        return sum;
    }
}

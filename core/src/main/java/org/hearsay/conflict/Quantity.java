package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.model.TextSpan;

/**
 * A number of something.
 *
 * @param value the number
 * @param units stems of what is counted, nearest first ("14 people injured": person, injur); at least one
 * @param approximation how the text bounds it
 * @param unit what is counted, as written
 * @param span where the number stands
 */
record Quantity(double value, List<String> units, Approximation approximation, String unit, TextSpan span) {
    /** How the text bounds a number. */
    enum Approximation {
        EXACT,
        /** "about", "nearly". */
        ABOUT,
        /** "at least", "more than". */
        AT_LEAST,
        /** "at most", "fewer than". */
        AT_MOST
    }

    /** "About 20" is compatible with what lies within this share of it. */
    private static final double ABOUT_RANGE = 0.15;

    /** The number in digits, without a fraction where it has none. */
    String number() {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Whether both count the same: the first unit of one is a unit of the other. */
    boolean sameUnit(Quantity other) {
        return units.contains(other.units.getFirst()) || other.units.contains(units.getFirst());
    }

    /** Whether both can hold. */
    boolean agreesWith(Quantity other) {
        return value == other.value || (allows(other) && other.allows(this));
    }

    private boolean allows(Quantity other) {
        return switch (approximation) {
            case EXACT -> other.approximation != Approximation.EXACT;
            case ABOUT -> Math.abs(value - other.value) <= ABOUT_RANGE * Math.max(value, other.value);
            case AT_LEAST -> other.value >= value || other.approximation == Approximation.AT_LEAST;
            case AT_MOST -> other.value <= value || other.approximation == Approximation.AT_MOST;
        };
    }
}

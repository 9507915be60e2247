package org.hearsay.conflict;

import org.hearsay.model.TextSpan;

/**
 * A day that a text names.
 *
 * @param value ISO 8601: {@code 2031-03-04}, or {@code --03-04} where the year is not known
 * @param span where it stands
 */
record Day(String value, TextSpan span) {
    private static final int MONTH_AND_DAY = "03-04".length();

    /** Whether both can be the same day. */
    boolean agreesWith(Day other) {
        boolean yearUnknown = value.startsWith("--") || other.value.startsWith("--");
        return yearUnknown ? monthAndDay().equals(other.monthAndDay()) : value.equals(other.value);
    }

    private String monthAndDay() {
        return value.substring(value.length() - MONTH_AND_DAY);
    }
}

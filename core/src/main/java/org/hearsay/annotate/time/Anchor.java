package org.hearsay.annotate.time;

import java.time.LocalDate;

/**
 * The day that a text is reckoned from.
 *
 * @param date the day
 * @param words where it was found, and the day: what {@code TimeExpression.anchor} says
 * @param lowerBound whether the text was published on that day or later, rather than on that day
 */
record Anchor(LocalDate date, String words, boolean lowerBound) {}

package org.hearsay.model;

/**
 * A dated statement.
 *
 * @param value ISO 8601 as in TIMEX3, such as {@code 2014-09} or {@code 2017-01-23}
 * @param expression the words that say when
 * @param statement id of the statement
 * @param evidence the statement
 */
public record TimelineEntry(String value, String expression, String statement, Evidence evidence) {}

package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * An expression of time.
 *
 * @param span where it stands
 * @param type as in TIMEX3
 * @param value its ISO 8601 value as in TIMEX3, such as {@code 2014-09}; null if it cannot be resolved
 * @param anchor what the value was reckoned from, such as the publication date; null if it needs none
 */
public record TimeExpression(
        TextSpan span,
        Type type,
        @Nullable String value,
        @Nullable String anchor) {
    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}

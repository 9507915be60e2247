package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * An expression of time.
 *
 * @param span where it stands
 * @param type as in TIMEX3
 * @param value its ISO 8601 value as in TIMEX3, such as {@code 2014-09}; null if it cannot be resolved
 * @param anchor what the value was reckoned from, such as the publication date; null if it needs none
 * @param mod what the words add to the value, as in TIMEX3; null if nothing
 */
public record TimeExpression(
        TextSpan span,
        Type type,
        @Nullable String value,
        @Nullable String anchor,
        @Nullable Mod mod) {
    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** The modifiers of TIMEX3 that are used: of amounts the first five, of dates the last three. */
    public enum Mod {
        LESS_THAN,
        MORE_THAN,
        EQUAL_OR_LESS,
        EQUAL_OR_MORE,
        APPROX,
        START,
        MID,
        END
    }

    /** An expression whose words add nothing to its value. */
    public TimeExpression(TextSpan span, Type type, @Nullable String value, @Nullable String anchor) {
        this(span, type, value, anchor, null);
    }
}

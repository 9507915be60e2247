package org.hearsay.model;

import java.util.Comparator;

/**
 * A half-open, non-empty range of an article's text, in UTF-16 code units (JSON carries Unicode code points).
 *
 * @param begin index of the first code unit, at least 0
 * @param end index after the last code unit, greater than {@code begin}
 */
public record TextSpan(int begin, int end) implements Comparable<TextSpan> {
    private static final Comparator<TextSpan> TEXT_ORDER =
            Comparator.comparingInt(TextSpan::begin).thenComparingInt(TextSpan::end);

    public TextSpan {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return end - begin;
    }

    /** Whether the code unit at {@code index} lies in this span. */
    public boolean contains(int index) {
        return begin <= index && index < end;
    }

    /** Whether every code unit of {@code other} lies in this span. */
    public boolean contains(TextSpan other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two spans share a code unit. */
    public boolean overlaps(TextSpan other) {
        return begin < other.end && other.begin < end;
    }

    /** How many code units both spans hold; 0 if none. */
    public int shared(TextSpan other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    /** The characters of {@code text} in this span; throws {@link IndexOutOfBoundsException} if it is shorter. */
    public String in(String text) {
        return text.substring(begin, end);
    }

    /** Orders by begin, then by end. */
    @Override
    public int compareTo(TextSpan other) {
        return TEXT_ORDER.compare(this, other);
    }
}

package org.hearsay.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One or more spans of one text that together are one thing: a content can wrap around its own cue.
 *
 * @param spans in text order, not overlapping, at least one
 */
public record TextSpans(List<TextSpan> spans) implements Comparable<TextSpans> {
    public TextSpans {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("at least one span is needed");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).end() > spans.get(i).begin()) {
                throw new IllegalArgumentException("spans overlap or are out of order: " + spans);
            }
        }
    }

    /** The given spans, sorted into text order. */
    public static TextSpans of(TextSpan... spans) {
        return new TextSpans(Arrays.stream(spans).sorted().toList());
    }

    /** Where the first span begins. */
    public int begin() {
        return spans.getFirst().begin();
    }

    /** Where the last span ends. */
    public int end() {
        return spans.getLast().end();
    }

    /** From the first character to the last, with what lies between. */
    public TextSpan extent() {
        return new TextSpan(begin(), end());
    }

    /** Whether any of the spans shares a character with {@code other}. */
    public boolean overlaps(TextSpan other) {
        return spans.stream().anyMatch(other::overlaps);
    }

    /** Whether any span of one shares a character with any span of the other. */
    public boolean overlaps(TextSpans other) {
        return spans.stream().anyMatch(other::overlaps);
    }

    /** How many code units of {@code other} these spans hold; 0 if none. */
    public int shared(TextSpan other) {
        return spans.stream().mapToInt(other::shared).sum();
    }

    /** The characters of the spans, joined by {@code " … "} where there is a gap. */
    public String in(String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    /** Orders by begin, then by end. */
    @Override
    public int compareTo(TextSpans other) {
        return extent().compareTo(other.extent());
    }
}

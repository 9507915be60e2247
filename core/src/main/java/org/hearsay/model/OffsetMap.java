package org.hearsay.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the characters of a text came from: runs of characters taken over as they stood, in text order. Offsets are UTF-16 code
 * units on both sides. What stands between two runs was made (a blank line between paragraphs) or stood otherwise in the source (a
 * character reference); it maps to the place between its neighbours. Immutable.
 */
public final class OffsetMap {
    /** A text that is its own source. */
    public static final OffsetMap IDENTITY = new OffsetMap(List.of(new Run(0, 0, Integer.MAX_VALUE)));

    private final List<Run> runs;
    private final int[] begins;

    /**
     * Characters of the text with their source.
     *
     * @param begin where they begin in the text
     * @param source where they begin in the source
     * @param length how many they are in the text, at least 1
     * @param sourceLength how many they are in the source: the same, or that of the one character reference that they stood as
     */
    public record Run(int begin, int source, int length, int sourceLength) {
        /** Throws {@link IllegalArgumentException} for a negative offset or an empty run. */
        public Run {
            if (begin < 0 || source < 0 || length < 1 || sourceLength < 1) {
                throw new IllegalArgumentException("not a run: " + begin + ", " + source + ", " + length);
            }
        }

        /** Characters that stand in the source as they stand in the text. */
        public Run(int begin, int source, int length) {
            this(begin, source, length, length);
        }

        private boolean isCopied() {
            return length == sourceLength;
        }
    }

    private OffsetMap(List<Run> runs) {
        this.runs = List.copyOf(runs);
        this.begins = runs.stream().mapToInt(Run::begin).toArray();
    }

    /** A map of these runs; throws {@link IllegalArgumentException} if they are out of order or overlap in the text. */
    public static OffsetMap of(List<Run> runs) {
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i).begin()
                    < (long) runs.get(i - 1).begin() + runs.get(i - 1).length()) {
                throw new IllegalArgumentException(
                        "runs overlap in the text at " + runs.get(i).begin());
            }
        }
        return new OffsetMap(runs);
    }

    /** The runs, in text order. */
    public List<Run> runs() {
        return runs;
    }

    /** Whether every character is its own source. */
    public boolean isIdentity() {
        return runs.equals(IDENTITY.runs);
    }

    /**
     * The place in the source of the character at {@code offset} of the text: itself, the beginning of the reference that it
     * stood as, or, for a character that was made, the end of the run before it (0 if there is none).
     */
    public int source(int offset) {
        int index = runAt(offset);
        if (index < 0) {
            return 0;
        }
        Run run = runs.get(index);
        long inside = (long) offset - run.begin();
        if (inside >= run.length()) {
            return run.source() + run.sourceLength();
        }
        return run.isCopied() ? (int) (run.source() + inside) : run.source();
    }

    /** The stretch of the source from the first to the last character of {@code span}, at least one code unit long. */
    public TextSpan source(TextSpan span) {
        int begin = source(span.begin());
        int index = runAt(span.end() - 1);
        int end = begin;
        if (index >= 0) {
            Run run = runs.get(index);
            long inside = (long) span.end() - run.begin();
            end = inside < run.length() && run.isCopied()
                    ? (int) (run.source() + inside)
                    : run.source() + run.sourceLength();
        }
        return new TextSpan(begin, Math.max(end, begin + 1));
    }

    /** This map's text traced through to the source of {@code earlier}, whose text is this map's source. */
    public OffsetMap after(OffsetMap earlier) {
        if (earlier.isIdentity()) {
            return this;
        }
        List<Run> composed = new ArrayList<>();
        for (Run run : runs) {
            if (run.isCopied()) {
                earlier.slice(run, composed);
            } else {
                TextSpan whole = earlier.source(new TextSpan(run.source(), run.source() + run.sourceLength()));
                composed.add(new Run(run.begin(), whole.begin(), run.length(), whole.length()));
            }
        }
        return new OffsetMap(composed);
    }

    /** Adds this map's runs between the ends of {@code run}'s source, placed in its text. */
    private void slice(Run run, List<Run> into) {
        long end = (long) run.source() + run.length();
        for (int i = Math.max(0, runAt(run.source()));
                i < runs.size() && runs.get(i).begin() < end;
                i++) {
            Run own = runs.get(i);
            long from = Math.max(own.begin(), run.source());
            long to = Math.min((long) own.begin() + own.length(), end);
            if (from < to) {
                int begin = (int) (run.begin() + from - run.source());
                into.add(
                        own.isCopied()
                                ? new Run(begin, (int) (own.source() + from - own.begin()), (int) (to - from))
                                : new Run(begin, own.source(), (int) (to - from), own.sourceLength()));
            }
        }
    }

    /** Index of the last run that begins at or before {@code offset}; -1 if there is none. */
    private int runAt(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OffsetMap map && runs.equals(map.runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }

    @Override
    public String toString() {
        return isIdentity() ? "identity" : runs.toString();
    }
}

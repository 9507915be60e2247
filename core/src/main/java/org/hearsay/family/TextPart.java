package org.hearsay.family;

import java.util.BitSet;
import java.util.List;

/** What one text shares with some others that belong together. */
final class TextPart {
    /** A part is small beside another that has more than so many times its words. */
    private static final double SMALL = 4;
    /** The share of a text that makes the whole of it. */
    private static final double WHOLE = 0.60;

    /** The share of a text that is a good part of it. */
    private static final double HELD = 0.25;

    private final int text;
    private final List<Overlap> overlaps;
    private final BitSet covered = new BitSet();

    /** The part of {@code text}; at least one overlap. */
    TextPart(int text, List<Overlap> overlaps) {
        this.text = text;
        this.overlaps = List.copyOf(overlaps);
        for (Overlap overlap : overlaps) {
            overlap.passages(text).forEach(passage -> covered.set(passage.begin(), passage.end()));
        }
    }

    /** The share of the text that some parts of it cover together; at least one part. */
    static double share(List<TextPart> parts) {
        BitSet all = new BitSet();
        parts.forEach(part -> all.or(part.covered));
        return (double) all.cardinality() / parts.getFirst().size();
    }

    List<Overlap> overlaps() {
        return overlaps;
    }

    /** How many words of the text it covers. */
    int words() {
        return covered.cardinality();
    }

    /** Whether it covers a word of the text. */
    boolean covers(int word) {
        return covered.get(word);
    }

    /** The number of the word after its last. */
    int end() {
        return covered.length();
    }

    /** Whether the text holds nearly the whole of the fullest of the others. */
    boolean isWhole() {
        return overlaps.stream()
                .max((x, y) -> Integer.compare(size(x), size(y)))
                .filter(overlap -> overlap.containment(overlap.other(text)) >= WHOLE)
                .isPresent();
    }

    private int size(Overlap overlap) {
        return overlap.other(text) == overlap.a() ? overlap.sizeA() : overlap.sizeB();
    }

    /** The greatest resemblance of the text to one of the others (Broder 1997): what is shared over what there is in both. */
    double resemblance() {
        return overlaps.stream().mapToDouble(Overlap::resemblance).max().orElse(0);
    }

    /** Whether it is some paragraphs of another story, put into a text that is mostly the {@code nearest} part. */
    boolean isTakenBeside(TextPart nearest) {
        return SMALL * words() < nearest.words() && !isWhole();
    }

    /**
     * Whether a good share of the text, and mostly the same, stands in both parts, which are no copies of each other: then the
     * text is a cut of one of them, from which the other takes passages.
     */
    boolean isAlsoHeldBy(TextPart nearest) {
        BitSet both = (BitSet) covered.clone();
        both.and(nearest.covered);
        return both.cardinality() >= HELD * size() && 2 * both.cardinality() >= words();
    }

    private int size() {
        Overlap overlap = overlaps.getFirst();
        return text == overlap.a() ? overlap.sizeA() : overlap.sizeB();
    }
}

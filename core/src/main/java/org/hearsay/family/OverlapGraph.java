package org.hearsay.family;

import java.util.ArrayList;
import java.util.List;

/** Which texts of a story share passages with which. */
final class OverlapGraph {
    private final List<List<Overlap>> overlaps = new ArrayList<>();

    /** A graph of {@code texts} texts; each pair stands in {@code found} at most once. */
    OverlapGraph(int texts, List<Overlap> found) {
        for (int text = 0; text < texts; text++) {
            overlaps.add(new ArrayList<>());
        }
        for (Overlap overlap : found) {
            overlaps.get(overlap.a()).add(overlap);
            overlaps.get(overlap.b()).add(overlap);
        }
    }

    /** How many texts there are. */
    int texts() {
        return overlaps.size();
    }

    /** What {@code text} shares with others. */
    List<Overlap> of(int text) {
        return overlaps.get(text);
    }
}

package org.hearsay.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.TextFamily.CopiedPassage;
import org.hearsay.model.TextReuse;

/** Finds what articles take from articles of other families: passages, not the story. */
final class ReuseFinder {
    /** The least equal words of a passage: shorter ones are titles, offices and stock phrases. */
    private static final int LEAST_PASSAGE = 25;

    private final List<OwnText> texts;
    private final OverlapGraph graph;
    /** For each text the number of its family. */
    private final int[] families;
    /** For each family the number of its original's text. */
    private final int[] originals;

    ReuseFinder(List<OwnText> texts, OverlapGraph graph, int[] families, int[] originals) {
        this.texts = texts;
        this.graph = graph;
        this.families = families;
        this.originals = originals;
    }

    /** What the texts of family {@code family} take from others, each from one text of another family: where it takes most. */
    List<TextReuse> of(int family, List<Integer> members) {
        List<TextReuse> found = new ArrayList<>();
        for (int text : members) {
            Map<Integer, Overlap> best = new HashMap<>();
            for (Overlap overlap : graph.of(text)) {
                int other = families[overlap.other(text)];
                if (other != family && takes(text, overlap.other(text))) {
                    best.merge(other, overlap, (x, y) -> preferred(text).compare(x, y) <= 0 ? x : y);
                }
            }
            best.values().forEach(overlap -> add(text, overlap, found));
        }
        found.sort(Comparator.comparing(TextReuse::article).thenComparing(TextReuse::from));
        return found;
    }

    /** Most words first; of equals the family's original, then the smaller number. */
    private Comparator<Overlap> preferred(int text) {
        return Comparator.comparingInt(Overlap::words)
                .reversed()
                .thenComparing(overlap -> originals[families[overlap.other(text)]] != overlap.other(text))
                .thenComparingInt(overlap -> overlap.other(text));
    }

    private void add(int text, Overlap overlap, List<TextReuse> found) {
        int other = overlap.other(text);
        List<CopiedPassage> passages = overlap.passages(text).stream()
                .filter(passage -> passage.matched() >= LEAST_PASSAGE)
                .flatMap(passage -> MemberReader.copies(texts.get(text), texts.get(other), passage).stream())
                .toList();
        if (!passages.isEmpty()) {
            found.add(new TextReuse(
                    texts.get(text).id(), texts.get(other).id(), passages, why(texts.get(text), texts.get(other))));
        }
    }

    /** Whether, of two, {@code text} is the one that takes. */
    private boolean takes(int text, int other) {
        int later = later(texts.get(text), texts.get(other));
        return later > 0 || (later == 0 && text > other);
    }

    /** Above 0 if {@code text} takes from {@code other}, below if the other way round, 0 if it cannot be told. */
    private static int later(OwnText text, OwnText other) {
        int credited = Boolean.compare(OriginalFinder.credits(text, other), OriginalFinder.credits(other, text));
        return credited != 0 ? credited : PublicationOrder.compare(text, other);
    }

    private static String why(OwnText text, OwnText other) {
        if (OriginalFinder.credits(text, other)) {
            return "credits " + other.article().article().outletOrId();
        }
        return later(text, other) > 0 ? "published later" : "which of the two was first is not known";
    }
}

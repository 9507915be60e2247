package org.hearsay.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups texts into families: what copies connect, but for texts that stand between families. A digest of several stories and an
 * article that takes some paragraphs from a second one are found by what they share with texts that share nothing with each
 * other; a digest becomes a family of its own, and the article stays with the one that it is mostly made of.
 */
final class FamilyGrouper {
    /** So many whole texts one after another are a digest; two may be cuts of one. */
    private static final int MANY_WHOLE = 3;
    /** The least share of a digest's words that stands in what it digests. */
    private static final double MADE_OF_OTHERS = 0.4;

    private final OverlapGraph graph;
    private final CopyRule rule;
    private final Set<Overlap> refused = new HashSet<>();

    FamilyGrouper(OverlapGraph graph, CopyRule rule) {
        this.graph = graph;
        this.rule = rule;
    }

    /** The families as numbers of texts, ordered by their first; every text is in exactly one. */
    List<List<Integer>> group() {
        for (int text = 0; text < graph.texts(); text++) {
            List<TextPart> parts = parts(text);
            if (parts.size() > 1) {
                refuse(parts);
            }
        }
        Components families = new Components(graph.texts());
        for (int text = 0; text < graph.texts(); text++) {
            for (Overlap overlap : graph.of(text)) {
                if (overlap.a() == text && rule.isCopy(overlap) && !refused.contains(overlap)) {
                    families.join(overlap.a(), overlap.b());
                }
            }
        }
        return families.all();
    }

    /** What a text shares with others, these put together where they are copies; the part of the nearest other first. */
    private List<TextPart> parts(int text) {
        Map<Integer, Overlap> around = new HashMap<>();
        for (Overlap overlap : graph.of(text)) {
            if (!CopyRule.isNearlyOne(overlap)) {
                around.put(overlap.other(text), overlap);
            }
        }
        List<Integer> others = around.keySet().stream().sorted().toList();
        Map<Integer, Integer> index = new HashMap<>();
        others.forEach(other -> index.put(other, index.size()));
        Components components = new Components(others.size());
        for (int other : others) {
            for (Overlap overlap : graph.of(other)) {
                Integer there = index.get(overlap.other(other));
                if (there != null && rule.isCopy(overlap)) {
                    components.join(index.getOrDefault(other, 0), there);
                }
            }
        }
        return components.all().stream()
                .map(set -> new TextPart(
                        text,
                        set.stream()
                                .map(i -> around.get(others.get(i)))
                                .filter(overlap -> overlap != null)
                                .toList()))
                .sorted(Comparator.comparingDouble(TextPart::resemblance).reversed())
                .toList();
    }

    private void refuse(List<TextPart> parts) {
        TextPart nearest = parts.getFirst();
        List<TextPart> rest = new ArrayList<>();
        for (TextPart part : parts.subList(1, parts.size())) {
            if (part.isTakenBeside(nearest) || part.isAlsoHeldBy(nearest)) {
                refused.addAll(part.overlaps());
            } else {
                rest.add(part);
            }
        }
        rest.addFirst(nearest);
        if (isDigest(rest)) {
            rest.forEach(part -> refused.addAll(part.overlaps()));
        }
    }

    /**
     * A digest is made of parts of several texts, or of three and more whole ones, and tells one thing after the other. A wire
     * story whose reprints took different paragraphs of it looks alike, but the reprints are cuts of it, and few; what others
     * take is little of it; and what is taken lies here and there.
     */
    private static boolean isDigest(List<TextPart> parts) {
        boolean allWhole = parts.stream().allMatch(TextPart::isWhole);
        List<TextPart> sources = allWhole
                ? parts
                : parts.stream().filter(part -> !part.isWhole()).toList();
        return sources.size() >= (allWhole ? MANY_WHOLE : 2)
                && TextPart.share(sources) >= MADE_OF_OTHERS
                && oneAfterAnother(sources);
    }

    private static boolean oneAfterAnother(List<TextPart> parts) {
        int end = parts.stream().mapToInt(TextPart::end).max().orElse(0);
        int changes = 0;
        Set<TextPart> seen = new HashSet<>();
        TextPart last = null;
        for (int word = 0; word < end; word++) {
            TextPart only = only(parts, word);
            if (only != null && !only.equals(last)) {
                changes += last == null ? 0 : 1;
                last = only;
                seen.add(only);
            }
        }
        return seen.size() > 1 && changes < seen.size();
    }

    /** The one part that covers a word; null if none does, or several do. */
    private static @Nullable TextPart only(List<TextPart> parts, int word) {
        TextPart only = null;
        for (TextPart part : parts) {
            if (part.covers(word)) {
                if (only != null) {
                    return null;
                }
                only = part;
            }
        }
        return only;
    }
}

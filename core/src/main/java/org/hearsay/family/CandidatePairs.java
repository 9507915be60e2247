package org.hearsay.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the pairs of texts that are worth aligning, by an inverted index of seeds: not every pair is looked at, and no text is
 * paired with more than its {@value #NEAREST} nearest, so that work grows with the words of the story.
 */
final class CandidatePairs {
    /** Fewer shared seeds cannot make a passage that says anything. */
    private static final int LEAST_SEEDS = 6;
    /** A seed of more texts than this counts only between the first of them and each other. */
    private static final int COMMON = 32;
    /** So many partners of a text are aligned: those with the most seeds. */
    private static final int NEAREST = 32;

    /** Two texts by their numbers, the smaller first. */
    record Pair(int a, int b) {
        static final Comparator<Pair> BY_FIRST =
                Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b);
    }

    private record Partner(int text, int shared) {}

    private CandidatePairs() {}

    /** The pairs, ordered by the first, then by the second. */
    static List<Pair> find(Seeds seeds, int texts) {
        List<List<Partner>> partners = partners(seeds, texts);
        Set<Pair> pairs = new HashSet<>();
        for (int text = 0; text < texts; text++) {
            int number = text;
            partners.get(text).stream()
                    .sorted(Comparator.comparingInt(Partner::shared).reversed().thenComparingInt(Partner::text))
                    .limit(NEAREST)
                    .map(partner -> new Pair(Math.min(number, partner.text()), Math.max(number, partner.text())))
                    .forEach(pairs::add);
        }
        return pairs.stream().sorted(Pair.BY_FIRST).toList();
    }

    /** For each text the others that share enough seeds with it. */
    private static List<List<Partner>> partners(Seeds seeds, int texts) {
        List<List<Integer>> textsOf = new ArrayList<>();
        for (int seed = 0; seed < seeds.count(); seed++) {
            textsOf.add(new ArrayList<>(2));
        }
        List<List<Partner>> partners = new ArrayList<>();
        int[] shared = new int[texts];
        for (int text = 0; text < texts; text++) {
            partners.add(new ArrayList<>());
            Set<Integer> touched = new LinkedHashSet<>();
            for (int seed : seeds.of(text)) {
                if (seed >= 0) {
                    count(textsOf.get(seed), text, shared, touched);
                }
            }
            for (int other : touched) {
                if (shared[other] >= LEAST_SEEDS) {
                    partners.get(text).add(new Partner(other, shared[other]));
                    partners.get(other).add(new Partner(text, shared[other]));
                }
                shared[other] = 0;
            }
        }
        return partners;
    }

    /** Counts a seed of {@code text} for the texts before it that have it; a seed that comes again in one text counts once. */
    private static void count(List<Integer> known, int text, int[] shared, Set<Integer> touched) {
        if (!known.isEmpty() && known.getLast() == text) {
            return;
        }
        int counted = known.size() > COMMON ? 1 : known.size();
        for (int i = 0; i < counted; i++) {
            shared[known.get(i)]++;
            touched.add(known.get(i));
        }
        if (known.size() <= COMMON) {
            known.add(text);
        }
    }
}

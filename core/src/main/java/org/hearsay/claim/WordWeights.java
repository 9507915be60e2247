package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.ContentWords;
import org.hearsay.text.Words;

/** The content words of each group of twins, and what each weighs in the story: rare words weigh more. */
final class WordWeights {
    private final List<Set<String>> stems = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int groups;
    /** The weight of all words of each group; words in sorted order, since a sum of doubles depends on it. */
    private final double[] sums;

    WordWeights(List<Twins> twins) {
        for (Twins group : twins) {
            Set<String> content =
                    new TreeSet<>(ContentWords.of(Words.lowerCase(group.first().told())));
            stems.add(content);
            content.forEach(stem -> frequency.merge(stem, 1, Integer::sum));
        }
        groups = twins.size();
        sums = stems.stream()
                .mapToDouble(words -> words.stream().mapToDouble(this::weight).sum())
                .toArray();
    }

    /** The different content words of the group of that number. */
    Set<String> stems(int number) {
        return stems.get(number);
    }

    /** In how many groups a word stands. */
    int frequency(String stem) {
        return frequency.getOrDefault(stem, 0);
    }

    private double weight(String stem) {
        return Math.log(1 + (double) groups / Math.max(1, frequency(stem)));
    }

    /** Twice the weight of the shared words over the weight of all (Dice), 0 to 1. */
    double dice(int a, int b) {
        double shared = 0;
        for (String stem : stems(a)) {
            shared += stems(b).contains(stem) ? weight(stem) : 0;
        }
        double all = sums[a] + sums[b];
        return all == 0 ? 0 : 2 * shared / all;
    }

    /** How many words two groups share. */
    int shared(int a, int b) {
        return (int) stems(a).stream().filter(stems(b)::contains).count();
    }
}

package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.ContentWords;

/** The content words of each group of twins, and what each weighs in the story: rare words weigh more. */
final class WordWeights {
    private final List<Set<String>> stems = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int groups;

    WordWeights(List<Twins> twins) {
        for (Twins group : twins) {
            Set<String> content = new TreeSet<>(ContentWords.of(group.first().words()));
            stems.add(content);
            content.forEach(stem -> frequency.merge(stem, 1, Integer::sum));
        }
        groups = twins.size();
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
        Set<String> both = new HashSet<>(stems(a));
        both.retainAll(stems(b));
        double shared = sum(both);
        double all = sum(stems(a)) + sum(stems(b));
        return all == 0 ? 0 : 2 * shared / all;
    }

    /** How many words two groups share. */
    int shared(int a, int b) {
        return (int) stems(a).stream().filter(stems(b)::contains).count();
    }

    private double sum(Set<String> words) {
        // In sorted order: the sum of doubles must not depend on the order of a hash.
        return words.stream().sorted().mapToDouble(this::weight).sum();
    }
}

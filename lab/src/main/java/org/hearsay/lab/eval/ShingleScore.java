package org.hearsay.lab.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Words;

/**
 * One page by the metric of the article-extraction benchmark of Scrapinghub: words ({@code \w+}, case kept) in runs of
 * four, as a multiset.
 *
 * @param truePositives runs of the found text that the true text has, as often
 * @param falsePositives runs of the found text beyond those of the true text
 * @param falseNegatives runs of the true text beyond those of the found text
 */
record ShingleScore(int truePositives, int falsePositives, int falseNegatives) {
    private static final int LENGTH = 4;

    static ShingleScore of(String truth, String found) {
        Map<List<String>, Integer> wanted = shingles(truth);
        Map<List<String>, Integer> given = shingles(found);
        int shared = given.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), wanted.getOrDefault(entry.getKey(), 0)))
                .sum();
        return new ShingleScore(shared, size(given) - shared, size(wanted) - shared);
    }

    /** A text of fewer words than a run has is one run; without words it has none. */
    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words = Words.spans(text, 0, text.length()).stream()
                .map(span -> span.in(text))
                .toList();
        Map<List<String>, Integer> shingles = new HashMap<>();
        int length = Math.min(LENGTH, words.size());
        for (int i = 0; length > 0 && i + length <= words.size(); i++) {
            shingles.merge(words.subList(i, i + length), 1, Integer::sum);
        }
        return shingles;
    }

    private static int size(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Share of the found text that is right, 0 to 1; 1 where nothing was found and nothing is there. */
    double precision() {
        return ratio(falsePositives, falseNegatives);
    }

    /** Share of the true text that was found, 0 to 1; 1 where nothing was found and nothing is there. */
    double recall() {
        return ratio(falseNegatives, falsePositives);
    }

    private double ratio(int against, int other) {
        if (truePositives + against == 0) {
            return other == 0 ? 1 : 0;
        }
        return (double) truePositives / (truePositives + against);
    }
}

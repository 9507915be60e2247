package org.hearsay.lab.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.TextSpan;
import org.hearsay.nn.tagger.FoundAttribution;

/**
 * Pairs the predicted and the gold attributions of an article one to one, highest Dice of content tokens first, at least 0.5.
 * A pair is right if the sources share a token or both are absent.
 */
final class RelationPairs {
    private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final double LEAST_DICE = 0.5;

    private record Pair(int predicted, int gold, double dice) {}

    private RelationPairs() {}

    /** Whether each predicted attribution is in a right pair. */
    static boolean[] right(GoldArticle article, List<FoundAttribution> predicted) {
        List<FoundAttribution> gold = article.attributions();
        boolean[] right = new boolean[predicted.size()];
        Set<Integer> usedPredicted = new HashSet<>();
        Set<Integer> usedGold = new HashSet<>();
        for (Pair pair : pairs(article, predicted, gold)) {
            if (!usedPredicted.contains(pair.predicted) && usedGold.add(pair.gold)) {
                usedPredicted.add(pair.predicted);
                right[pair.predicted] = sameSource(article, predicted.get(pair.predicted), gold.get(pair.gold));
            }
        }
        return right;
    }

    /** Where the {@code \\w+} tokens inside the spans begin. */
    static Set<Integer> tokens(GoldArticle article, List<TextSpan> spans) {
        Set<Integer> tokens = new HashSet<>();
        for (TextSpan span : spans) {
            Matcher matcher = TOKEN.matcher(article.text()).region(span.begin(), span.end());
            while (matcher.find()) {
                tokens.add(matcher.start());
            }
        }
        return tokens;
    }

    private static List<Pair> pairs(
            GoldArticle article, List<FoundAttribution> predicted, List<FoundAttribution> gold) {
        List<Pair> pairs = new ArrayList<>();
        List<Set<Integer>> contents =
                gold.stream().map(g -> tokens(article, g.content())).toList();
        for (int p = 0; p < predicted.size(); p++) {
            Set<Integer> mine = tokens(article, predicted.get(p).content());
            for (int g = 0; g < gold.size(); g++) {
                double dice = dice(mine, contents.get(g));
                if (dice >= LEAST_DICE) {
                    pairs.add(new Pair(p, g, dice));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.dice));
        return pairs;
    }

    private static boolean sameSource(GoldArticle article, FoundAttribution a, FoundAttribution b) {
        if (a.source().isEmpty() || b.source().isEmpty()) {
            return a.source().isEmpty() && b.source().isEmpty();
        }
        Set<Integer> shared = tokens(article, a.source());
        shared.retainAll(tokens(article, b.source()));
        return !shared.isEmpty();
    }

    private static double dice(Set<Integer> a, Set<Integer> b) {
        long both = a.stream().filter(b::contains).count();
        return a.isEmpty() && b.isEmpty() ? 0 : 2.0 * both / (a.size() + b.size());
    }
}

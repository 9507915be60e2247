package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.TextSpan;

/** Pairs labelled with predicted attributions, one to one, by the words of their contents. */
final class ContentPairs {
    /** Below this overlap two contents are not the same: the metric's definition. */
    static final double LEAST_DICE = 0.5;

    private static final Comparator<LabelledAttribution> TEXT_ORDER =
            Comparator.comparing(LabelledAttribution::content).thenComparing(LabelledAttribution::id);

    private ContentPairs() {}

    /**
     * A labelled and a predicted attribution with the same content.
     *
     * @param dice overlap of the words of the contents, {@link #LEAST_DICE} to 1
     */
    record Pair(LabelledAttribution gold, LabelledAttribution predicted, double dice) {}

    /**
     * The pairs, those whose contents share most words first; among equals the label that comes first in the text, then
     * the prediction that does. Ids must be unique within each list.
     *
     * @param words every word of {@code text}
     */
    static List<Pair> of(
            String text, List<TextSpan> words, List<LabelledAttribution> gold, List<LabelledAttribution> predicted) {
        List<Pair> candidates = new ArrayList<>();
        for (LabelledAttribution label : gold) {
            Set<TextSpan> wanted = Fragments.words(text, label.content(), words);
            for (LabelledAttribution prediction : predicted) {
                if (label.content().overlaps(prediction.content())) {
                    double dice = dice(wanted, Fragments.words(text, prediction.content(), words));
                    candidates.add(new Pair(label, prediction, dice));
                }
            }
        }
        candidates.removeIf(pair -> pair.dice() < LEAST_DICE);
        candidates.sort(Comparator.comparingDouble(Pair::dice)
                .reversed()
                .thenComparing(Pair::gold, TEXT_ORDER)
                .thenComparing(Pair::predicted, TEXT_ORDER));
        return oneToOne(candidates);
    }

    private static List<Pair> oneToOne(List<Pair> candidates) {
        Set<String> labels = new HashSet<>();
        Set<String> predictions = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!labels.contains(pair.gold().id())
                    && !predictions.contains(pair.predicted().id())) {
                labels.add(pair.gold().id());
                predictions.add(pair.predicted().id());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static double dice(Set<TextSpan> one, Set<TextSpan> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared == 0 ? 0 : 2.0 * shared / (one.size() + other.size());
    }
}

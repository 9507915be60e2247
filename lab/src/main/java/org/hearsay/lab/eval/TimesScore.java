package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.lab.eval.LabelledTimes.Label;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TimeExpression;

/**
 * What was found in one article against its labels, as TempEval-3 compares them (UzZaman et al. 2013): expressions that share a
 * character are paired one to one, those that share most of their characters first.
 *
 * @param pairs in text order
 * @param missed labels without a pair
 * @param extra found without a pair
 */
record TimesScore(List<Pair> pairs, List<Label> missed, List<TimeExpression> extra) {
    TimesScore {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    /** A label and what was found for it. */
    record Pair(Label label, TimeExpression found) {
        boolean sameValue() {
            return label.value() != null && label.value().equals(found.value());
        }

        boolean sameType() {
            return label.type() == found.type();
        }

        /** The Dice coefficient of the characters; 0 if they share none. */
        double likeness() {
            TextSpan a = label.span();
            TextSpan b = found.span();
            return 2.0 * a.shared(b) / (a.length() + b.length());
        }
    }

    static TimesScore of(List<Label> gold, List<TimeExpression> predicted) {
        List<Pair> candidates = new ArrayList<>();
        for (Label label : gold) {
            for (TimeExpression found : predicted) {
                if (label.span().overlaps(found.span())) {
                    candidates.add(new Pair(label, found));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Set<Label> missed = new HashSet<>(gold);
        Set<TimeExpression> extra = new HashSet<>(predicted);
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (missed.contains(pair.label()) && extra.contains(pair.found())) {
                missed.remove(pair.label());
                extra.remove(pair.found());
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparing(pair -> pair.label().span()));
        return new TimesScore(
                pairs,
                missed.stream().sorted(Comparator.comparing(Label::span)).toList(),
                extra.stream()
                        .sorted(Comparator.comparing(TimeExpression::span))
                        .toList());
    }

    /** The same without the date line and what was found for it. */
    TimesScore withoutDateLine() {
        return new TimesScore(
                pairs.stream().filter(pair -> !pair.label().creation()).toList(),
                missed.stream().filter(label -> !label.creation()).toList(),
                extra);
    }

    Counts spans() {
        return counts(pairs.size());
    }

    Counts values() {
        return counts((int) pairs.stream().filter(Pair::sameValue).count());
    }

    private Counts counts(int right) {
        return new Counts(pairs.size() + missed.size(), pairs.size() + extra.size(), right);
    }
}

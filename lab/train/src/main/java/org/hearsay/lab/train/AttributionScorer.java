package org.hearsay.lab.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.TextSpan;
import org.hearsay.nn.tagger.FoundAttribution;

/**
 * Measures attributions against the annotation. Exact: every contiguous fragment counts once for its article and role;
 * fragments of one part with only white space between are joined first. Token: {@code \w+} tokens inside the spans of a role.
 * Relation: predicted and gold attributions of an article are paired one to one, highest Dice of content tokens first, at
 * least 0.5; a pair is right if the sources share a token or both are absent. Predictions inside a discarded span are left out.
 */
public final class AttributionScorer {
    private final long[][] exact = new long[3][3];
    private final long[][] token = new long[3][3];
    private final long[] relation = new long[3];

    /** Adds an article. */
    public void add(GoldArticle article, List<FoundAttribution> predicted) {
        List<FoundAttribution> kept = predicted.stream()
                .map(a -> outside(a, article.discard()))
                .filter(a -> !a.source().isEmpty()
                        || !a.cue().isEmpty()
                        || !a.content().isEmpty())
                .toList();
        for (int role = 0; role < 3; role++) {
            count(fragments(article, kept, role), fragments(article, article.attributions(), role), exact[role]);
            count(tokens(article, kept, role), tokens(article, article.attributions(), role), token[role]);
        }
        addRelations(article, kept);
    }

    /** The figures so far. */
    public AttributionScore score() {
        double[] e = {f1(exact[0]), f1(exact[1]), f1(exact[2])};
        double[] t = {f1(token[0]), f1(token[1]), f1(token[2])};
        return new AttributionScore(e, t, f1(relation));
    }

    /** Precision and recall of the three exact figures and the relation, for a closer look. */
    public String details() {
        StringBuilder out = new StringBuilder();
        for (long[] c : new long[][] {exact[0], exact[1], exact[2], relation}) {
            out.append(String.format(java.util.Locale.ROOT, "P%.1f R%.1f  ", 100.0 * c[0] / c[1], 100.0 * c[0] / c[2]));
        }
        return out.toString();
    }

    private static FoundAttribution outside(FoundAttribution a, List<TextSpan> discard) {
        return new FoundAttribution(
                outside(a.source(), discard), outside(a.cue(), discard), outside(a.content(), discard), a.confidence());
    }

    private static List<TextSpan> outside(List<TextSpan> spans, List<TextSpan> discard) {
        return spans.stream()
                .filter(s -> discard.stream().noneMatch(d -> d.contains(s)))
                .toList();
    }

    private static Set<TextSpan> fragments(GoldArticle article, List<FoundAttribution> attributions, int role) {
        Set<TextSpan> fragments = new HashSet<>();
        for (FoundAttribution a : attributions) {
            List<TextSpan> joined = new ArrayList<>();
            for (TextSpan span : a.part(role)) {
                TextSpan open = joined.isEmpty() ? null : joined.getLast();
                if (open != null && joins(article, open, span)) {
                    joined.set(joined.size() - 1, new TextSpan(open.begin(), Math.max(open.end(), span.end())));
                } else {
                    joined.add(span);
                }
            }
            fragments.addAll(joined);
        }
        return fragments;
    }

    private static boolean joins(GoldArticle article, TextSpan open, TextSpan next) {
        return next.begin() <= open.end()
                || article.text().substring(open.end(), next.begin()).isBlank();
    }

    private static Set<Integer> tokens(GoldArticle article, List<FoundAttribution> attributions, int role) {
        Set<Integer> tokens = new HashSet<>();
        attributions.forEach(a -> tokens.addAll(RelationPairs.tokens(article, a.part(role))));
        return tokens;
    }

    private void addRelations(GoldArticle article, List<FoundAttribution> kept) {
        List<FoundAttribution> predicted =
                kept.stream().filter(a -> !a.content().isEmpty()).toList();
        boolean[] right = RelationPairs.right(article, predicted);
        for (boolean one : right) {
            relation[0] += one ? 1 : 0;
        }
        relation[1] += predicted.size();
        relation[2] += article.attributions().size();
    }

    private static <T> void count(Set<T> predicted, Set<T> gold, long[] into) {
        into[0] += predicted.stream().filter(gold::contains).count();
        into[1] += predicted.size();
        into[2] += gold.size();
    }

    private static double f1(long[] counts) {
        return counts[1] + counts[2] == 0 ? 0 : 200.0 * counts[0] / (counts[1] + counts[2]);
    }
}

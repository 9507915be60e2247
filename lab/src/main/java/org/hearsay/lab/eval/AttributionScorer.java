package org.hearsay.lab.eval;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.text.Words;

/**
 * Compares predicted with labelled attributions of one article in three views: fragments (the same begin and end), words
 * ({@code \w+}, each once however many attributions cover it) and relations (contents paired one to one, then their
 * sources compared). Depends on nothing but its arguments; the order of the attributions does not matter.
 */
public final class AttributionScorer {
    private final String text;
    private final List<TextSpan> words;
    private final List<LabelledAttribution> gold;
    private final List<LabelledAttribution> scored;
    private final int discarded;
    private final int withoutCue;

    private AttributionScorer(
            String text,
            List<LabelledAttribution> gold,
            List<LabelledAttribution> scored,
            int withoutCue,
            int discarded) {
        this.text = text;
        this.words = Words.spans(text, 0, text.length());
        this.gold = gold;
        this.scored = scored;
        this.withoutCue = withoutCue;
        this.discarded = discarded;
    }

    /** Scores one article. Predictions inside {@code discard} or without a cue count apart. */
    public static ArticleScore score(
            String text, List<LabelledAttribution> gold, List<LabelledAttribution> predicted, List<TextSpan> discard) {
        List<LabelledAttribution> scored = scored(predicted, discard);
        int discarded = (int)
                predicted.stream().filter(p -> inside(p.content(), discard)).count();
        int withoutCue = predicted.size() - discarded - scored.size();
        return new AttributionScorer(text, gold, scored, withoutCue, discarded).score();
    }

    /** A scorer for labels that include attributions without a cue: every prediction is scored. */
    static AttributionScorer withCueless(
            String text, List<LabelledAttribution> gold, List<LabelledAttribution> predicted) {
        return new AttributionScorer(text, gold, predicted, 0, 0);
    }

    /** The ids of the predictions whose relation is right; every prediction is scored, and ids are unique. */
    public static Set<String> right(String text, List<LabelledAttribution> gold, List<LabelledAttribution> predicted) {
        return withCueless(text, gold, predicted).right();
    }

    /** Whether every span of {@code content} lies wholly in one of {@code discard}. */
    static boolean inside(TextSpans content, List<TextSpan> discard) {
        return content.spans().stream().allMatch(span -> discard.stream().anyMatch(ignored -> ignored.contains(span)));
    }

    /** The predictions that are scored: with a cue, and not inside {@code discard}. */
    static List<LabelledAttribution> scored(List<LabelledAttribution> predicted, List<TextSpan> discard) {
        return predicted.stream()
                .filter(p -> p.cue() != null && !inside(p.content(), discard))
                .toList();
    }

    /** The counts of this article. */
    ArticleScore score() {
        Map<Role, Counts> exact = new EnumMap<>(Role.class);
        Map<Role, Counts> tokens = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            exact.put(role, compare(Fragments.all(text, gold, role), Fragments.all(text, scored, role)));
            tokens.put(role, compare(words(gold, role), words(scored, role)));
        }
        return new ArticleScore(exact, tokens, relations(), withoutCue, discarded);
    }

    private Set<TextSpan> words(List<LabelledAttribution> attributions, Role role) {
        Set<TextSpan> all = new HashSet<>();
        for (LabelledAttribution attribution : attributions) {
            TextSpans spans = role.of(attribution);
            if (spans != null) {
                all.addAll(Fragments.words(text, spans, words));
            }
        }
        return all;
    }

    private static Counts compare(Set<TextSpan> wanted, Set<TextSpan> found) {
        int right = (int) found.stream().filter(wanted::contains).count();
        return new Counts(wanted.size(), found.size(), right);
    }

    private Counts relations() {
        return new Counts(gold.size(), scored.size(), right().size());
    }

    private Set<String> right() {
        Set<String> right = new HashSet<>();
        pairs().stream()
                .filter(this::sameSource)
                .forEach(pair -> right.add(pair.predicted().id()));
        return right;
    }

    /** The attributions with the same content. */
    List<ContentPairs.Pair> pairs() {
        return ContentPairs.of(text, words, gold, scored);
    }

    /** Whether the sources share a word or both are absent. */
    boolean sameSource(ContentPairs.Pair pair) {
        TextSpans labelled = pair.gold().source();
        TextSpans predicted = pair.predicted().source();
        if (labelled == null || predicted == null) {
            return labelled == null && predicted == null;
        }
        Set<TextSpan> shared = Fragments.words(text, labelled, words);
        shared.retainAll(Fragments.words(text, predicted, words));
        return !shared.isEmpty();
    }
}

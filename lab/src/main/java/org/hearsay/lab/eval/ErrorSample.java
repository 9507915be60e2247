package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.hearsay.model.TextSpan;

/** A sample of what was missed and what was found wrongly, to be read by a person. */
public final class ErrorSample {
    /** Enough to read the sentence around a fragment. */
    private static final int CONTEXT = 120;

    private ErrorSample() {}

    /** Whether a fragment is only labelled or only predicted. */
    enum Kind {
        MISSED,
        FALSE
    }

    /** One fragment that stands on one side only. */
    record Fault(Kind kind, Role role, LabelledArticle article, TextSpan span) {
        /** One line: kind, role, article, and the fragment in ⟦⟧ with its surroundings, line breaks as ⏎. */
        String line() {
            String text = article.text();
            String before = text.substring(Math.max(0, span.begin() - CONTEXT), span.begin());
            String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
            String shown = (before + "⟦" + span.in(text) + "⟧" + after).replaceAll("\\R", "⏎");
            return String.format(Locale.ROOT, "%-6s %-7s %s @%d: %s", kind, role, article.id(), span.begin(), shown);
        }
    }

    /** {@code count} faults of each kind and role, drawn with {@code seed}, in the order of the articles. */
    public static List<String> of(AttributionEvaluation evaluation, int count, long seed) {
        List<String> lines = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Kind kind : Kind.values()) {
                List<Fault> faults = faults(evaluation, role, kind);
                List<Integer> drawn = new ArrayList<>();
                for (int i = 0; i < faults.size(); i++) {
                    drawn.add(i);
                }
                Collections.shuffle(drawn, new Random(seed));
                drawn.stream()
                        .limit(count)
                        .sorted()
                        .map(i -> faults.get(i).line())
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static List<Fault> faults(AttributionEvaluation evaluation, Role role, Kind kind) {
        List<Fault> faults = new ArrayList<>();
        for (AttributionEvaluation.ScoredArticle scored : evaluation.articles()) {
            LabelledArticle article = scored.article();
            Set<TextSpan> labelled = Fragments.all(article.text(), article.gold(), role);
            Set<TextSpan> predicted = Fragments.all(
                    article.text(), AttributionScorer.scored(scored.predicted(), article.discard()), role);
            Set<TextSpan> only = new HashSet<>(kind == Kind.MISSED ? labelled : predicted);
            only.removeAll(kind == Kind.MISSED ? predicted : labelled);
            only.stream().sorted().forEach(span -> faults.add(new Fault(kind, role, article, span)));
        }
        return faults;
    }
}

package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** An evaluation of times as text for people. */
final class TimesReport {
    private static final int CONTEXT = 70;

    private TimesReport() {}

    /** One figure a row, in percent, after {@code title}. */
    static String table(String title, TimesEvaluation evaluation) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%s\n%-14s %6s  %-15s %6s %6s %7s %9s %7s\n",
                title,
                "figure",
                "F1",
                "95% interval",
                "prec.",
                "recall",
                "gold",
                "predicted",
                "right"));
        evaluation.counts().forEach((name, counts) -> out.append(row(name, counts)));
        out.append(String.format(Locale.ROOT, "%-14s %s\n", "type", evaluation.types()));
        return out.toString();
    }

    private static String row(String name, List<Counts> articles) {
        Counts sum = articles.stream().reduce(Counts.NONE, Counts::plus);
        Bootstrap.Interval interval = Bootstrap.f1(articles);
        return String.format(
                Locale.ROOT,
                "%-14s %6.2f  [%5.2f, %5.2f]  %6.2f %6.2f %7d %9d %7d\n",
                name,
                100 * sum.f1(),
                100 * interval.low(),
                100 * interval.high(),
                100 * sum.precision(),
                100 * sum.recall(),
                sum.gold(),
                sum.predicted(),
                sum.right());
    }

    /** {@code count} errors of each kind in the even articles, drawn with {@code seed}, in the order of the articles. */
    static List<String> errors(TimesEvaluation evaluation, int count, long seed) {
        List<String> missed = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (TimesEvaluation.Scored scored : evaluation.articles()) {
            LabelledTimes article = scored.labelled();
            if (article.even()) {
                scored.score().missed().forEach(l -> missed.add(line("MISSED", article, l.span(), l.value())));
                scored.score().extra().forEach(t -> extra.add(line("FALSE", article, t.span(), t.value())));
                scored.score().pairs().stream()
                        .filter(pair -> !pair.sameValue())
                        .map(pair -> line(
                                "VALUE",
                                article,
                                pair.found().span(),
                                pair.label().value() + " found " + pair.found().value()))
                        .forEach(values::add);
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> kind : List.of(missed, extra, values)) {
            lines.addAll(sample(kind, count, seed));
        }
        return lines;
    }

    private static List<String> sample(List<String> lines, int count, long seed) {
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            drawn.add(i);
        }
        Collections.shuffle(drawn, new Random(seed));
        return drawn.stream().limit(count).sorted().map(lines::get).toList();
    }

    /** One line: kind, article, value, and the expression in ⟦⟧ with its surroundings, line breaks as ⏎. */
    private static String line(String kind, LabelledTimes labelled, TextSpan span, @Nullable String value) {
        String text = labelled.article().text();
        String before = text.substring(Math.max(0, span.begin() - CONTEXT), span.begin());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
        String shown = (before + "⟦" + span.in(text) + "⟧" + after).replaceAll("\\R", "⏎");
        return String.format(
                Locale.ROOT,
                "%-6s %s (%s) %s: %s",
                kind,
                labelled.article().id(),
                labelled.article().published(),
                value,
                shown);
    }
}

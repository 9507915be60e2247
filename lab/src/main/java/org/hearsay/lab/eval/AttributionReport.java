package org.hearsay.lab.eval;

import java.util.Locale;
import java.util.Map;

/** An evaluation of attributions as text for people. */
public final class AttributionReport {
    private AttributionReport() {}

    /** The table: one figure a row, in percent. */
    public static String table(AttributionEvaluation evaluation) {
        ArticleScore total = evaluation.total();
        StringBuilder out = new StringBuilder();
        line(
                out,
                "%-14s %6s  %-15s %6s %6s %7s %9s %7s",
                "figure",
                "F1",
                "95% interval",
                "prec.",
                "recall",
                "gold",
                "predicted",
                "right");
        for (Figure figure : Figure.values()) {
            Counts counts = total.of(figure);
            Bootstrap.Interval interval = evaluation.interval(figure);
            line(
                    out,
                    "%-14s %6.2f  [%5.2f, %5.2f]  %6.2f %6.2f %7d %9d %7d",
                    figure.label(),
                    100 * counts.f1(),
                    100 * interval.low(),
                    100 * interval.high(),
                    100 * counts.precision(),
                    100 * counts.recall(),
                    counts.gold(),
                    counts.predicted(),
                    counts.right());
        }
        line(out, "");
        line(
                out,
                "articles %d, rejected %d",
                evaluation.articles().size(),
                evaluation.rejected().size());
        line(
                out,
                "predictions left out: %d without a cue (not labelled), %d inside discarded passages",
                total.withoutCue(),
                total.discarded());
        out.append(calibration(evaluation.calibration()));
        evaluation
                .rejected()
                .forEach(rejected ->
                        line(out, "rejected: %s (%s): %s", rejected.origin(), rejected.stage(), rejected.reason()));
        return out.toString();
    }

    /** What a confidence is worth, bin by bin. */
    static String calibration(Calibration calibration) {
        StringBuilder out = new StringBuilder();
        line(out, "expected calibration error of the confidence: %.3f; from the least sure:", calibration.error());
        for (Calibration.Bin bin : calibration.bins()) {
            if (bin.predictions() > 0) {
                line(
                        out,
                        "  said %.2f, right %.2f (%d)",
                        bin.confidence() / bin.predictions(),
                        (double) bin.right() / bin.predictions(),
                        bin.predictions());
            }
        }
        return out.toString();
    }

    /** The figures as lines of the file of floors, cut off after one decimal so that they hold. */
    public static String floors(String prefix, Map<String, Double> percentages) {
        StringBuilder out = new StringBuilder();
        percentages.forEach(
                (figure, percentage) -> line(out, "%s.%s=%.1f", prefix, figure, Math.floor(percentage * 10) / 10));
        return out.toString();
    }

    @SuppressWarnings("AnnotateFormatMethod") // All formats are in this file.
    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

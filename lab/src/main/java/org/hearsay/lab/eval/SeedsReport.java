package org.hearsay.lab.eval;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.Attribution;

/** An evaluation of the founding articles as text for people. It names labels by their ids and quotes nothing. */
public final class SeedsReport {
    private SeedsReport() {}

    /** The figures, what is missed, and what was put right in the labels. */
    public static String of(SeedsEvaluation evaluation) {
        StringBuilder out = new StringBuilder();
        line(out, "%-14s %6s %6s %6s %6s %9s %6s", "figure", "F1", "prec.", "recall", "gold", "predicted", "right");
        for (Figure figure : Figure.values()) {
            switch (figure) {
                case EXACT_CUE, TOKEN_CUE -> line(out, "%-14s not labelled", figure.label());
                case EXACT_SOURCE, EXACT_CONTENT, TOKEN_SOURCE, TOKEN_CONTENT, RELATION ->
                    row(out, figure, evaluation.score().of(figure));
            }
        }
        quotations(out, evaluation);
        speakers(out, evaluation);
        missed(out, evaluation);
        line(out, "");
        evaluation.repairs().forEach(repair -> line(out, "label put right: %s", repair));
        return out.toString();
    }

    private static void row(StringBuilder out, Figure figure, Counts counts) {
        line(
                out,
                "%-14s %6.2f %6.2f %6.2f %6d %9d %6d",
                figure.label(),
                100 * counts.f1(),
                100 * counts.precision(),
                100 * counts.recall(),
                counts.gold(),
                counts.predicted(),
                counts.right());
    }

    private static void quotations(StringBuilder out, SeedsEvaluation evaluation) {
        line(out, "");
        line(
                out,
                "quotations found %d of %d",
                evaluation.quotationsFound(),
                evaluation.quotations().size());
        evaluation.quotations().stream()
                .filter(quotation -> !quotation.found())
                .forEach(quotation -> line(out, "  not found exactly: a quotation of %s", quotation.id()));
    }

    private static void speakers(StringBuilder out, SeedsEvaluation evaluation) {
        List<SeedsEvaluation.Reading> all = evaluation.readings();
        List<SeedsEvaluation.Reading> quoted = evaluation.quoted();
        line(out, "");
        line(out, "speakers right %d of %d", SeedsEvaluation.speakersRight(all), all.size());
        line(out, "  of the direct and mixed %d of %d", SeedsEvaluation.speakersRight(quoted), quoted.size());
        for (SeedsEvaluation.Reading reading : all) {
            Attribution predicted = reading.predicted();
            if (predicted != null && !reading.speakerRight()) {
                String found = predicted.speaker() == null
                        ? "none"
                        : predicted.speaker().name();
                String wanted = reading.label().speaker().isEmpty()
                        ? "unnamed"
                        : reading.label().speaker();
                line(out, "  wrong: %s is %s, found %s", reading.label().id(), wanted, found);
            }
        }
    }

    private static void missed(StringBuilder out, SeedsEvaluation evaluation) {
        line(out, "");
        for (SeedsEvaluation.Reading reading : evaluation.readings()) {
            String kind = reading.label().kind().name().toLowerCase(Locale.ROOT);
            if (reading.predicted() == null) {
                line(out, "missed: %s content (%s)", reading.label().id(), kind);
            } else if (!reading.sourceRight()) {
                line(out, "missed: %s source (%s)", reading.label().id(), kind);
            }
        }
    }

    @SuppressWarnings("AnnotateFormatMethod") // All formats are in this file.
    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

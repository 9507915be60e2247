package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./dev eval extraction}. */
@Command(
        name = "extraction",
        description =
                "Scores the main text found in web pages, whatever their language; F1 is that of mean precision and mean recall.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dev eval extraction",
            "  ./dev eval extraction --worst 10",
            "  ./dev eval extraction --extractor readability4j"
        })
final class ExtractionCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Option(names = "--worst", paramLabel = "N", description = "Also print the N worst of the pages for tuning.")
    private int worst;

    @Option(
            names = "--extractor",
            paramLabel = "NAME",
            description = "Whose text is scored: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Extractor extractor = Extractor.HEARSAY;

    @Option(names = "--floors", description = "Also print the figures as lines for floors.properties.")
    private boolean floors;

    ExtractionCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty()) {
            return EvalCommand.withoutData(out);
        }
        ExtractionEvaluation evaluation = ExtractionEvaluation.of(data.get(), extractor::mainText);
        out.print(table(evaluation));
        printWorst(evaluation);
        if (floors) {
            out.print(AttributionReport.floors("extraction", evaluation.figures()));
            out.println("extraction.sha256=" + DataFolder.digest(data.get().extractionTruth()));
        }
        out.flush();
        return 0;
    }

    /** Three lines: the pages for tuning (ids beginning with 0 to 7), the others, all. */
    static String table(ExtractionEvaluation evaluation) {
        return line("tuning", evaluation.tuning())
                + line("others", evaluation.others())
                + line("all", evaluation.all());
    }

    private static String line(String name, ExtractionEvaluation.Scores scores) {
        return String.format(
                Locale.ROOT,
                "%-7s pages %3d, precision %.4f, recall %.4f, F1 %.4f\n",
                name,
                scores.pages(),
                scores.precision(),
                scores.recall(),
                scores.f1());
    }

    private void printWorst(ExtractionEvaluation evaluation) {
        evaluation.pages().stream()
                .filter(ExtractionEvaluation.Page::isTuning)
                .sorted(Comparator.comparingDouble(ExtractionEvaluation.Page::sum)
                        .thenComparing(ExtractionEvaluation.Page::id))
                .limit(worst)
                .forEach(page -> out.println(String.format(
                        Locale.ROOT,
                        "  %s precision %.3f, recall %.3f",
                        page.id(),
                        page.score().precision(),
                        page.score().recall())));
    }
}

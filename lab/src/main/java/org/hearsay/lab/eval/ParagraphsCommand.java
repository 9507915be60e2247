package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./dev eval paragraphs}. */
@Command(
        name = "paragraphs",
        description = "Scores the self-written paragraphs, one construction at a time; needs no development data.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  ./dev eval paragraphs", "  ./dev eval paragraphs --errors 20"})
final class ParagraphsCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Also print N missed and N false fragments of each role.")
    private int errors;

    @Option(names = "--floors", description = "Also print the figures as lines for floors.properties.")
    private boolean floors;

    ParagraphsCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Path file = ParagraphsReader.file();
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            AttributionEvaluation evaluation =
                    AttributionEvaluation.withCueless(ParagraphsReader.read(file), hearsay::annotate);
            out.print(AttributionReport.table(evaluation));
            ErrorSample.of(evaluation, errors, 1).forEach(out::println);
            if (floors) {
                out.print(AttributionReport.floors("paragraphs", evaluation.percentages()));
                out.println("paragraphs.sha256=" + DataFolder.digest(file));
            }
        }
        out.flush();
        return 0;
    }
}

package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./dev eval attribution}. */
@Command(
        name = "attribution",
        description = "Scores source, cue, content and their relations on labelled articles.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dev eval attribution",
            "  ./dev eval attribution --train --limit 100",
            "  ./dev eval attribution --errors 10 --seed 7",
            "  ./dev eval attribution --floors"
        })
final class AttributionCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Option(names = "--train", description = "The training articles instead of the development ones.")
    private boolean train;

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N articles.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Also print N missed and N false fragments of each role.")
    private int errors;

    @Option(names = "--seed", paramLabel = "S", description = "Which of them are drawn (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--floors", description = "Also print the figures as lines for floors.properties.")
    private boolean floors;

    AttributionCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty()) {
            return EvalCommand.withoutData(out);
        }
        Path file = train ? data.get().polnearTrain() : data.get().polnearDev();
        List<LabelledArticle> articles = PolnearReader.read(file, limit);
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            AttributionEvaluation evaluation = AttributionEvaluation.of(articles, hearsay::annotate);
            out.print(AttributionReport.table(evaluation));
            ErrorSample.of(evaluation, errors, seed).forEach(out::println);
            if (floors) {
                out.print(AttributionReport.floors("attribution", evaluation.percentages()));
                out.println("attribution.sha256=" + DataFolder.digest(file));
            }
        }
        out.flush();
        return 0;
    }
}

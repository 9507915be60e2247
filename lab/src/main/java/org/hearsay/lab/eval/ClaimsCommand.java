package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.lab.pairs.AnnotatedStories;
import org.hearsay.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./dev eval claims}. */
@Command(
        name = "claims",
        description = "Measures which quotations of one event are put in one claim.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  ./dev eval claims", "  ./dev eval claims --misses", "  ./dev eval claims --floors"
        })
final class ClaimsCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Option(names = "--misses", description = "Also list the places of the contained pairs that share no claim.")
    private boolean misses;

    @Option(names = "--floors", description = "Also print the figures as lines for floors.properties.")
    private boolean floors;

    @Option(
            names = "--annotations",
            paramLabel = "FILE",
            description = "What `hearsay annotate` wrote of the articles, instead of annotating them.")
    private List<Path> annotations = new ArrayList<>();

    ClaimsCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty()) {
            return EvalCommand.withoutData(out);
        }
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            ResourceUse start = ResourceUse.now();
            Map<String, Story> events = annotations.isEmpty()
                    ? AnnotatedStories.annotate(JsonLines.read(data.get().coverage()), hearsay)
                    : AnnotatedStories.read(annotations);
            double annotateCpu = ResourceUse.now().since(start).cpu().toMillis() / 1000.0;
            ClaimsEvaluation evaluation = ClaimsEvaluation.of(events, LabelledPairs.file(), hearsay, annotateCpu);
            out.print(table(evaluation));
            if (misses) {
                evaluation.missed().forEach(out::println);
            }
            if (floors) {
                out.print(AttributionReport.floors("claims", evaluation.figures()));
                out.println("claims.sha256=" + DataFolder.digest(data.get().coverage()));
            }
        }
        out.flush();
        return 0;
    }

    /** The shares with their 95% intervals, and what it cost. */
    static String table(ClaimsEvaluation evaluation) {
        StringBuilder table = new StringBuilder();
        evaluation
                .shares()
                .forEach((name, share) -> table.append(String.format(Locale.ROOT, "%-16s %s\n", name, share)));
        table.append(String.format(
                Locale.ROOT,
                "cpu seconds: annotate %.1f, compare %.1f\n",
                evaluation.annotateCpu(),
                evaluation.compareCpu()));
        return table.toString();
    }
}

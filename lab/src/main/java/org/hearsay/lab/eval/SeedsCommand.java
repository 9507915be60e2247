package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./dev eval seeds}. */
@Command(
        name = "seeds",
        description = "Scores the careful reading of the two founding articles and lists what is missed.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  ./dev eval seeds"})
final class SeedsCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Option(names = "--floors", description = "Also print the figures as lines for floors.properties.")
    private boolean floors;

    SeedsCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty()) {
            return EvalCommand.withoutData(out);
        }
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            SeedsEvaluation evaluation =
                    SeedsEvaluation.of(SeedsReader.read(data.get().seeds()), hearsay::annotate);
            out.print(SeedsReport.of(evaluation));
            if (floors) {
                out.print(AttributionReport.floors("seeds", evaluation.figures()));
                out.println("seeds.sha256=" + DataFolder.digest(data.get().reading()));
            }
        }
        out.flush();
        return 0;
    }
}

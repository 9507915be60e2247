package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.family.ShingleFamilyFinder;
import org.hearsay.model.RawDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./dev eval families}. */
@Command(
        name = "families",
        description = "Measures which copies are found among generated reprints and real look-alikes.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dev eval families",
            "  ./dev eval families --errors",
            "  ./dev eval families --floors"
        })
final class FamiliesCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Option(names = "--errors", description = "Also list the pairs that are wrong.")
    private boolean errors;

    @Option(names = "--floors", description = "Also print the figures as lines for floors.properties.")
    private boolean floors;

    FamiliesCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty()) {
            return EvalCommand.withoutData(out);
        }
        ShingleFamilyFinder finder = new ShingleFamilyFinder();
        List<RawDocument> basil = JsonLines.read(data.get().coverage());
        FamiliesEvaluation evaluation = FamiliesEvaluation.of(
                basil, JsonLines.read(data.get().stories()), FamilyPairLabels.read(FamilyPairLabels.file()), finder);
        out.print(table(evaluation));
        out.println("BASIL, in one family: " + FamiliesEvaluation.together(basil, finder));
        out.println("BASIL, takes passages: " + FamiliesEvaluation.reusing(basil, finder));
        if (errors) {
            evaluation.errors().forEach(out::println);
        }
        if (floors) {
            out.print(AttributionReport.floors("families", evaluation.figures()));
            out.println("families.sha256=" + digest(data.get()));
        }
        out.flush();
        return 0;
    }

    /** That of both files together. */
    static String digest(DataFolder data) throws IOException {
        return DataFolder.digestOfAll(List.of(data.coverage(), data.stories()));
    }

    /** F1 of pairs in all and by kind, with precision and recall; the interval draws events. */
    static String table(FamiliesEvaluation evaluation) {
        StringBuilder table = new StringBuilder();
        table.append(row("all", evaluation.all()));
        Bootstrap.Interval interval =
                Bootstrap.f1(List.copyOf(evaluation.byEvent().values()));
        table.append(String.format(
                Locale.ROOT, "95%% interval of F1: %.2f to %.2f%n", 100 * interval.low(), 100 * interval.high()));
        evaluation.byKind().forEach((kind, counts) -> table.append(row(kind, counts)));
        table.append(String.format(Locale.ROOT, "real pairs judged by a reader: %s%n", evaluation.judged()));
        return table.toString();
    }

    private static String row(String name, Counts counts) {
        return String.format(
                Locale.ROOT,
                "%-16s F1 %6.2f  precision %6.2f  recall %6.2f  copies %5d  found %5d%n",
                name,
                100 * counts.f1(),
                100 * counts.precision(),
                100 * counts.recall(),
                counts.gold(),
                counts.predicted());
    }
}

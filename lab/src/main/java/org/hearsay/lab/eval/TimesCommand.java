package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.TimeExpression;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./dev eval times}. */
@Command(
        name = "times",
        description = "Scores expressions of time and their values on the first sentences of labelled articles.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dev eval times",
            "  ./dev eval times --errors 30 --seed 7",
            "  ./dev eval times --floors"
        })
final class TimesCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Also print N missed, N false and N wrongly valued ones of the articles with even numbers.")
    private int errors;

    @Option(names = "--seed", paramLabel = "S", description = "Which of them are drawn (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--floors", description = "Also print the figures as lines for floors.properties.")
    private boolean floors;

    TimesCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty()) {
            return EvalCommand.withoutData(out);
        }
        List<LabelledTimes> articles = MeantimeReader.read(data.get().times());
        Function<Article, List<TimeExpression>> library = TimesEvaluation.library();
        TimesEvaluation evaluation = TimesEvaluation.of(articles, library);
        out.print(TimesReport.table("day of publication given", evaluation));
        out.print(TimesReport.table(
                "\nday of publication left to find",
                TimesEvaluation.of(articles, article -> library.apply(TimesEvaluation.undated(article)))));
        TimesReport.errors(evaluation, errors, seed).forEach(out::println);
        if (floors) {
            out.print(AttributionReport.floors("times", evaluation.figures()));
            out.println("times.sha256="
                    + DataFolder.digestOfAll(DataFolder.files(data.get().times(), ".xml")));
        }
        out.flush();
        return 0;
    }
}

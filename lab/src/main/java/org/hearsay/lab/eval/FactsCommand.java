package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.hearsay.clean.MainTextCleaner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./dev eval facts}. */
@Command(
        name = "facts",
        description = "Counts how often title, date and authors of the labelled web pages are right.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  ./dev eval facts", "  ./dev eval facts --misses"})
final class FactsCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Option(names = "--misses", description = "Also list what is wrong on the pages for tuning.")
    private boolean misses;

    @Option(names = "--floors", description = "Also print the figures as lines for floors.properties.")
    private boolean floors;

    FactsCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty()) {
            return EvalCommand.withoutData(out);
        }
        FactsEvaluation evaluation = FactsEvaluation.of(data.get(), MainTextCleaner::facts);
        out.print(table(evaluation));
        if (misses) {
            evaluation.pages().stream().filter(FactsEvaluation.Page::isTuning).forEach(this::printMisses);
        }
        if (floors) {
            out.print(AttributionReport.floors("facts", evaluation.figures()));
            out.println("facts.sha256=" + DataFolder.digest(PageFactLabels.file()));
        }
        out.flush();
        return 0;
    }

    /** The shares with their 95% intervals: pages for tuning, the others, all. */
    static String table(FactsEvaluation evaluation) {
        return lines("tuning", evaluation, FactsEvaluation.Page::isTuning)
                + lines("others", evaluation, page -> !page.isTuning())
                + lines("all", evaluation, page -> true);
    }

    private static String lines(String part, FactsEvaluation evaluation, Predicate<FactsEvaluation.Page> which) {
        StringBuilder lines = new StringBuilder();
        evaluation
                .shares(which)
                .forEach(
                        (name, share) -> lines.append(String.format(Locale.ROOT, "%-7s %-7s %s\n", part, name, share)));
        return lines.toString();
    }

    private void printMisses(FactsEvaluation.Page page) {
        if (!page.hasTitle()) {
            out.println(page.id() + " title " + page.found().title() + " | "
                    + page.labels().title());
        }
        if (!page.hasDate()) {
            out.println(page.id() + " date " + page.found().published() + " | "
                    + page.labels().dates());
        }
        if (!page.hasAuthors()) {
            out.println(page.id() + " authors " + page.found().authors() + " | "
                    + page.labels().authors());
        }
    }
}

package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.AnnotationResult;
import org.hearsay.model.Rejected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./dev eval coref}. */
@Command(
        name = "coref",
        description = "Measures how often a pronoun or description of a person leads to the name that its chain has.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dev eval coref",
            "  ./dev eval coref --names-given",
            "  ./dev eval coref --errors --show",
            "  ./dev eval coref --floors"
        })
final class CorefCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Option(names = "--names-given", description = "With the labelled names instead of those that the library finds.")
    private boolean namesGiven;

    @Option(names = "--errors", description = "Also list the places of what is wrong.")
    private boolean errors;

    @Option(names = "--show", description = "With the words around it, to be read at the terminal.")
    private boolean show;

    @Option(names = "--floors", description = "Also print the figures as lines for floors.properties.")
    private boolean floors;

    CorefCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty() || !Files.isDirectory(data.get().gumNews())) {
            return EvalCommand.withoutData(out);
        }
        List<Path> files = DataFolder.files(data.get().gumNews(), ".conllu");
        CorefEvaluation evaluation;
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            evaluation = evaluate(files, hearsay, namesGiven);
        }
        evaluation.shares().forEach((name, share) -> out.println(String.format(Locale.ROOT, "%-18s %s", name, share)));
        if (errors) {
            evaluation.readings().stream()
                    .filter(reading -> !reading.right())
                    .map(reading -> show ? reading.shown() : reading.line())
                    .forEach(out::println);
        }
        if (floors) {
            out.print(AttributionReport.floors("coref", figures(evaluation)));
            out.println("coref.sha256=" + DataFolder.digestOfAll(files));
        }
        out.flush();
        return 0;
    }

    /** Annotates the articles and resolves their mentions. */
    static CorefEvaluation evaluate(List<Path> files, Hearsay hearsay, boolean namesGiven) throws IOException {
        List<CorefEvaluation.Reading> readings = new ArrayList<>();
        for (Path file : files) {
            CorefReader.Article article = CorefReader.read(file);
            AnnotationResult result = hearsay.annotate(article.document());
            switch (result) {
                case AnnotatedArticle read ->
                    readings.addAll(CorefEvaluation.of(
                            article, read, namesGiven ? CorefEvaluation.names(article) : read.entities()));
                case Rejected rejected -> throw new IllegalStateException(rejected.origin() + ": " + rejected.reason());
            }
        }
        return new CorefEvaluation(readings);
    }

    /** The figures as floors are written. */
    static Map<String, Double> figures(CorefEvaluation evaluation) {
        Map<String, Double> figures = new TreeMap<>();
        evaluation.shares().forEach((name, share) -> figures.put(name, share.percent()));
        return figures;
    }
}

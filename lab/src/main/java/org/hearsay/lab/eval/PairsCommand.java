package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.claim.ClaimModels;
import org.hearsay.claim.PassagePairs;
import org.hearsay.lab.eval.PairsEvaluation.Reading;
import org.hearsay.lab.eval.PairsEvaluation.Together;
import org.hearsay.lab.pairs.AnnotatedStories;
import org.hearsay.lab.pairs.ClaimPair;
import org.hearsay.model.Comparison;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rendering;
import org.hearsay.model.Story;
import org.hearsay.nn.ModelStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./dev eval pairs}. */
@Command(
        name = "pairs",
        description = "Measures which of 400 labelled pairs of statements make one claim, and how each is rendered.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dev eval pairs",
            "  ./dev eval pairs --wrong --half odd",
            "  ./dev eval pairs --annotations FILE --annotations FILE"
        })
final class PairsCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Option(
            names = "--annotations",
            paramLabel = "FILE",
            description = "What `hearsay annotate` wrote of the articles, instead of annotating them.")
    private List<Path> annotations = new ArrayList<>();

    @Option(names = "--wrong", description = "Also list the pairs that are wrongly joined or kept apart.")
    private boolean wrong;

    @Option(names = "--half", paramLabel = "HALF", description = "List only odd or even numbers.")
    private String half = "";

    @Option(names = "--floors", description = "Also print the figures as lines for floors.properties.")
    private boolean floors;

    PairsCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty()) {
            return EvalCommand.withoutData(out);
        }
        PairsEvaluation evaluation;
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults());
                ClaimModels models = ClaimModels.open(ModelStore.onClassPath())) {
            evaluation = evaluate(stories(data.get(), hearsay), hearsay, models);
        }
        print(evaluation);
        if (wrong) {
            evaluation.readings().stream()
                    .filter(this::listed)
                    .forEach(r -> out.println(r.pair().id() + " "
                            + r.pair().label() + " found=" + r.found() + " conflict=" + r.inConflict() + " scored="
                            + r.scored()));
        }
        if (floors) {
            out.print(AttributionReport.floors("pairs", figures(evaluation)));
            out.println("pairs.sha256=" + DataFolder.digest(data.get().coverage()));
        }
        out.flush();
        return 0;
    }

    private Map<String, Story> stories(DataFolder data, Hearsay hearsay) throws IOException {
        if (!annotations.isEmpty()) {
            return AnnotatedStories.read(annotations);
        }
        return annotated(data, hearsay);
    }

    /** The labelled stories, annotated. */
    static Map<String, Story> annotated(DataFolder data, Hearsay hearsay) throws IOException {
        List<RawDocument> documents = new ArrayList<>(JsonLines.read(data.coverage()));
        SeedsReader.read(data.seeds())
                .forEach(seed -> documents.add(seed.article().document()));
        return AnnotatedStories.annotate(documents, hearsay);
    }

    /** Compares each story and reads its pairs. */
    static PairsEvaluation evaluate(Map<String, Story> stories, Hearsay hearsay, ClaimModels models)
            throws IOException {
        Map<String, List<ClaimPair>> byStory = new TreeMap<>();
        ClaimPair.read(ClaimPair.measuring(), stories)
                .forEach(pair -> byStory.computeIfAbsent(pair.story(), any -> new ArrayList<>())
                        .add(pair));
        List<Reading> readings = new ArrayList<>();
        for (Map.Entry<String, List<ClaimPair>> entry : byStory.entrySet()) {
            Story story = stories.get(entry.getKey());
            if (story != null) {
                Comparison comparison = hearsay.compare(story.articles()).getFirst();
                PassagePairs passages = new PassagePairs(story, comparison.families(), comparison.entities(), models);
                entry.getValue().forEach(pair -> readings.add(reading(pair, comparison, passages)));
            }
        }
        return new PairsEvaluation(readings);
    }

    private static Reading reading(ClaimPair pair, Comparison comparison, PassagePairs passages) {
        Together together = PairsEvaluation.together(pair, comparison);
        ClaimPair.Side a = pair.a();
        ClaimPair.Side b = pair.b();
        List<@Nullable Rendering> shown = new ArrayList<>();
        shown.add(PairsEvaluation.shown(comparison, a));
        shown.add(PairsEvaluation.shown(comparison, b));
        return new Reading(
                pair,
                together == Together.ONE,
                together == Together.CONFLICT,
                passages.oneClaim(a.article(), a.span(), b.article(), b.span()),
                passages.renderings(a.article(), a.span(), b.article(), b.span()),
                shown);
    }

    private void print(PairsEvaluation evaluation) {
        out.printf(Locale.ROOT, "%d pairs%n", evaluation.readings().size());
        line("one claim, compared: F1", evaluation, r -> true, Reading::found);
        line("  odd pairs", evaluation, r -> r.pair().odd(), Reading::found);
        line("  even pairs", evaluation, r -> !r.pair().odd(), Reading::found);
        line("one claim, given: F1", evaluation, r -> true, Reading::scored);
        line("  odd pairs", evaluation, r -> r.pair().odd(), Reading::scored);
        line("  even pairs", evaluation, r -> !r.pair().odd(), Reading::scored);
        evaluation.shares().forEach((name, share) -> out.printf(Locale.ROOT, "%-36s %s%n", name, share));
    }

    private void line(String name, PairsEvaluation evaluation, Predicate<Reading> chosen, Predicate<Reading> positive) {
        List<Counts> counts = evaluation.counts(chosen, positive);
        Counts sum = counts.stream().reduce(Counts.NONE, Counts::plus);
        Bootstrap.Interval interval = Bootstrap.f1(counts);
        out.printf(
                Locale.ROOT,
                "%-36s %5.1f  [%.1f, %.1f]  precision %.1f, recall %.1f%n",
                name,
                100 * sum.f1(),
                100 * interval.low(),
                100 * interval.high(),
                100 * sum.precision(),
                100 * sum.recall());
    }

    /** The figures that floors are set on, in percent. */
    static Map<String, Double> figures(PairsEvaluation evaluation) {
        Map<String, Share> shares = evaluation.shares();
        Map<String, Double> figures = new TreeMap<>();
        figures.put("compared.f1", f1(evaluation, Reading::found));
        figures.put("given.f1", f1(evaluation, Reading::scored));
        for (String name : List.of("voice", "wording", "stance")) {
            Share share = shares.get("given: " + name);
            figures.put("given." + name, share == null ? 0 : share.percent());
        }
        return figures;
    }

    private static double f1(PairsEvaluation evaluation, Predicate<Reading> positive) {
        Counts sum = evaluation.counts(r -> true, positive).stream().reduce(Counts.NONE, Counts::plus);
        return 100 * sum.f1();
    }

    private boolean listed(Reading reading) {
        boolean right = reading.found() == reading.pair().one()
                && reading.scored() == reading.pair().one();
        return !right && (half.isEmpty() || half.equals("odd") == reading.pair().odd());
    }
}

package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.tagger.ArticleTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./dev eval names}. */
@Command(
        name = "names",
        description =
                "Scores names by exact span and kind: newswire of 1996, and news articles of which every second was not learnt from.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  ./dev eval names", "  ./dev eval names --errors 30"})
final class NamesCommand implements Callable<Integer> {
    private static final Set<LabelledNames.Kind> ALL = EnumSet.allOf(LabelledNames.Kind.class);
    private static final Set<LabelledNames.Kind> WITHOUT_OTHER =
            EnumSet.complementOf(EnumSet.of(LabelledNames.Kind.OTHER));

    private final PrintWriter out;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Also print N names of each corpus that are missed (-) or false (+).")
    private int errors;

    @Option(names = "--floors", description = "Also print the lines for the file of floors.")
    private boolean floors;

    NamesCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty()) {
            return EvalCommand.withoutData(out);
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        try (ArticleTagger tagger = ArticleTagger.open(ModelStore.onClassPath())) {
            figures.put("conll", 100 * score("CoNLL-2003 validation", conll(data.get()), ALL, tagger));
            figures.put("gum", 100 * score("GUM news", gum(data.get()), WITHOUT_OTHER, tagger));
        }
        if (floors) {
            out.print(AttributionReport.floors("names", figures));
        }
        out.flush();
        return 0;
    }

    /** The figures of the floors, in percent. */
    static Map<String, Double> figures(DataFolder data, ArticleTagger tagger) throws IOException {
        return Map.of(
                "conll", percent(conll(data), ALL, tagger),
                "gum", percent(gum(data), WITHOUT_OTHER, tagger));
    }

    private static double percent(List<LabelledNames> texts, Set<LabelledNames.Kind> kinds, ArticleTagger tagger) {
        List<List<LabelledNames.Name>> found =
                texts.stream().map(text -> found(text, tagger)).toList();
        return 100 * sum(scores(texts, found, kinds)).f1();
    }

    private static List<LabelledNames> conll(DataFolder data) throws IOException {
        return ConllReader.read(data.conllValidation());
    }

    /** Every second article, the second of them the first: the others are learnt from. */
    private static List<LabelledNames> gum(DataFolder data) throws IOException {
        List<Path> files = DataFolder.files(data.gumNews(), ".conllu");
        List<LabelledNames> texts = new ArrayList<>();
        for (int i = 1; i < files.size(); i += 2) {
            texts.add(GumReader.read(files.get(i)));
        }
        return texts;
    }

    private double score(String title, List<LabelledNames> texts, Set<LabelledNames.Kind> kinds, ArticleTagger tagger) {
        List<List<LabelledNames.Name>> found =
                texts.stream().map(text -> found(text, tagger)).toList();
        line(title, scores(texts, found, kinds));
        for (LabelledNames.Kind kind : kinds) {
            line("  " + kind.name().toLowerCase(Locale.ROOT), scores(texts, found, EnumSet.of(kind)));
        }
        for (int i = 0, left = errors; i < texts.size() && left > 0; i++) {
            left -= printErrors(texts.get(i), found.get(i), kinds, left);
        }
        return sum(scores(texts, found, kinds)).f1();
    }

    /** Prints at most {@code most} names that are only labelled (-) or only found (+); returns how many. */
    private int printErrors(
            LabelledNames text, List<LabelledNames.Name> found, Set<LabelledNames.Kind> kinds, int most) {
        List<String> lines = new ArrayList<>();
        for (LabelledNames.Name name : text.names()) {
            if (kinds.contains(name.kind()) && !found.contains(name)) {
                lines.add("- " + name.kind() + " " + name.span().in(text.text()));
            }
        }
        for (LabelledNames.Name name : found) {
            if (kinds.contains(name.kind()) && !text.names().contains(name)) {
                lines.add("+ " + name.kind() + " " + name.span().in(text.text()));
            }
        }
        lines.stream().limit(most).forEach(line -> out.println("    " + text.id() + " " + line));
        return Math.min(most, lines.size());
    }

    private void line(String title, List<Counts> counts) {
        Counts sum = sum(counts);
        Bootstrap.Interval interval = Bootstrap.f1(counts);
        out.println(String.format(
                Locale.ROOT,
                "%-24s F1 %5.2f [%5.2f, %5.2f], precision %5.2f, recall %5.2f, labelled %d, found %d",
                title,
                100 * sum.f1(),
                100 * interval.low(),
                100 * interval.high(),
                100 * sum.precision(),
                100 * sum.recall(),
                sum.gold(),
                sum.predicted()));
    }

    private static List<Counts> scores(
            List<LabelledNames> texts, List<List<LabelledNames.Name>> found, Set<LabelledNames.Kind> kinds) {
        List<Counts> counts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            counts.add(NameScore.of(texts.get(i).names(), found.get(i), kinds));
        }
        return counts;
    }

    private static Counts sum(List<Counts> counts) {
        return counts.stream().reduce(Counts.NONE, Counts::plus);
    }

    private static List<LabelledNames.Name> found(LabelledNames text, ArticleTagger tagger) {
        return LabelledNames.of(tagger.tag(text.text()).names());
    }
}

package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.lab.eval.SpeakersEvaluation.Read;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.AnnotationResult;
import org.hearsay.model.Rejected;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.tagger.ArticleTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./dev eval speakers}. */
@Command(
        name = "speakers",
        description = {
            "Measures who is said to be meant by a source, over 300 labelled attributions.",
            "The attributions are given; with --found they are those that the library finds."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dev eval speakers",
            "  ./dev eval speakers --found",
            "  ./dev eval speakers --errors --show --half odd",
            "  ./dev eval speakers --floors"
        })
final class SpeakersCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Option(
            names = "--found",
            description = "With the attributions that the library finds instead of the labelled ones.")
    private boolean found;

    @Option(names = "--errors", description = "Also list the places of what is wrong.")
    private boolean errors;

    @Option(names = "--show", description = "With the words around it, to be read at the terminal.")
    private boolean show;

    @Option(names = "--half", paramLabel = "HALF", description = "List only odd or even numbers.")
    private String half = "";

    @Option(
            names = "--read",
            paramLabel = "N",
            description =
                    "Instead, print the speakers of N attributions of the training articles, to be judged by reading.")
    private int read;

    @Option(names = "--seed", paramLabel = "S", description = "Which of them are drawn (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--floors", description = "Also print the figures as lines for floors.properties.")
    private boolean floors;

    SpeakersCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty()) {
            return EvalCommand.withoutData(out);
        }
        if (read > 0) {
            List<LabelledArticle> training = PolnearReader.read(data.get().polnearTrain(), Integer.MAX_VALUE);
            try (ArticleTagger tagger = ArticleTagger.open(ModelStore.onClassPath())) {
                SpeakerSample.of(training, read, seed, tagger).forEach(out::println);
            }
            return 0;
        }
        List<LabelledArticle> articles = PolnearReader.read(data.get().polnearDev(), Integer.MAX_VALUE);
        SpeakersEvaluation evaluation = found ? evaluateFound(articles) : evaluate(articles);
        out.print(SpeakersReport.of(evaluation));
        if (errors) {
            evaluation.readings().stream()
                    .filter(this::listed)
                    .map(reading -> show ? reading.shown() : reading.line())
                    .forEach(out::println);
        }
        if (floors) {
            out.print(AttributionReport.floors("speakers", evaluation.figures()));
            out.println("speakers.sha256=" + DataFolder.digest(data.get().polnearDev()));
        }
        out.flush();
        return 0;
    }

    private boolean listed(SpeakerReading reading) {
        boolean wrong = !reading.right()
                || !reading.certain()
                || !reading.kindRight()
                || reading.merged()
                || reading.via() != reading.label().via();
        return wrong
                && !reading.label().unclear()
                && (half.isEmpty() || half.equals("odd") == reading.label().odd());
    }

    /** The labelled attributions with the library's names and speakers. */
    static SpeakersEvaluation evaluate(List<LabelledArticle> articles) throws IOException {
        Map<String, Read> read = new HashMap<>();
        try (ArticleTagger tagger = ArticleTagger.open(ModelStore.onClassPath())) {
            articles.forEach(article -> read.put(article.id(), GivenAttributions.read(article, tagger)));
        }
        return SpeakersEvaluation.of(LabelledSpeaker.read(LabelledSpeaker.file(), articles), read);
    }

    private static SpeakersEvaluation evaluateFound(List<LabelledArticle> articles) throws IOException {
        Map<String, Read> read = new HashMap<>();
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            for (LabelledArticle article : articles) {
                AnnotationResult result = hearsay.annotate(article.document());
                switch (result) {
                    case AnnotatedArticle annotated ->
                        read.put(
                                article.id(),
                                new Read(annotated.text(), annotated.entities(), annotated.attributions()));
                    case Rejected rejected ->
                        throw new IllegalStateException(rejected.origin() + ": " + rejected.reason());
                }
            }
        }
        return SpeakersEvaluation.of(LabelledSpeaker.read(LabelledSpeaker.file(), articles), read);
    }
}

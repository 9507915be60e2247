package org.hearsay.lab.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.lab.eval.DataFolder;
import org.hearsay.model.RawDocument;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./dev bench}. */
@Command(
        name = "./dev bench",
        description = {
            "Measures speed, start-up and memory on named development articles (HEARSAY_DATA, by default ../shared/data).",
            "Each run is a fresh process with the program's own options; figures are medians."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dev bench",
            "  ./dev bench --runs 3",
            "  ./dev bench --peer --peer-runs 2",
            "  ./dev bench --clean",
            "  ./dev bench --story",
            "",
            "Exit codes: 0 measured, 1 a process failed or data is missing, 2 wrong usage, 3 no data folder."
        })
public final class BenchCommand implements Callable<Integer> {
    /** Articles in the one story that is compared. */
    private static final List<Integer> STORY_SIZES = List.of(3, 30, 150);

    private static final String CHILD = MeasuredProcess.class.getName();
    private static final int FAILED = 1;
    private static final int NO_DATA = 3;

    private final PrintWriter out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--runs", paramLabel = "N", description = "Runs of each measurement (default: ${DEFAULT-VALUE}).")
    private int runs = 5;

    @Option(
            names = "--peer",
            description =
                    "Also CoreNLP's quote pipeline, in turn with Hearsay; fetches 480 MB of jars (GPL) if missing.")
    private boolean peer;

    @Option(names = "--peer-runs", paramLabel = "N", description = "Pairs with the peer (default: ${DEFAULT-VALUE}).")
    private int peerRuns = 1;

    @Option(names = "--clean", description = "Only the cleaner on web pages, in turn with Readability4J.")
    private boolean clean;

    @Option(names = "--story", description = "Only the comparison of one story of up to 600 articles, by stages.")
    private boolean story;

    @Option(
            names = "--annotations",
            paramLabel = "FILE",
            description =
                    "Where --story keeps annotations between runs, outside the project; delete it when reading changed (default: ${DEFAULT-VALUE}).")
    private Path annotations = Path.of(System.getProperty("java.io.tmpdir"), "hearsay-bench-story.jsonl");

    private BenchCommand(PrintWriter out) {
        this.out = out;
    }

    /** Measures. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        CommandLine command = new CommandLine(new BenchCommand(out));
        command.setExecutionExceptionHandler((thrown, line, parsed) -> {
            if (thrown instanceof BenchException) {
                line.getErr().println("bench: " + thrown.getMessage());
                return FAILED;
            }
            throw thrown;
        });
        System.exit(command.execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (runs < 1 || peerRuns < 1) {
            throw new ParameterException(spec.commandLine(), "at least one run is needed");
        }
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty()) {
            out.println("skipped: no data: " + DataFolder.VARIABLE + " (by default ../shared/data) names no folder");
            return NO_DATA;
        }
        if (clean) {
            new CleanBench(out, runs).measure(data.get());
            return 0;
        }
        if (story) {
            new StoryBench(out, annotations).measure();
            return 0;
        }
        measure(BenchArticles.articles(data.get()));
        return 0;
    }

    private void measure(List<RawDocument> articles) throws IOException, InterruptedException {
        ChildJvm program = ChildJvm.ofProgram();
        out.println("median, and least to most; words are \\w+; processor time is that of all threads; "
                + articles.size() + " articles");
        tell(BenchReport.startup(repeat(program, "startup")));
        tell(BenchReport.annotate(repeat(program, "annotate")));
        for (int size : STORY_SIZES) {
            tell(BenchReport.compare(size, repeat(program, "compare", Integer.toString(size))));
        }
        if (peer) {
            measurePeer(program, articles);
        }
    }

    private List<Readings> repeat(ChildJvm program, String... what) throws IOException, InterruptedException {
        List<Readings> readings = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            readings.add(run(program, what));
        }
        return readings;
    }

    private static Readings run(ChildJvm program, String... what) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(CHILD));
        words.addAll(List.of(what));
        return program.run(words.toArray(String[]::new));
    }

    /** In turn, so that a change of the machine's load meets both. */
    private void measurePeer(ChildJvm program, List<RawDocument> articles) throws IOException, InterruptedException {
        Peer coreNlp = new Peer(DataFolder.projectRoot());
        coreNlp.fetch();
        List<Readings> own = new ArrayList<>();
        List<Readings> others = new ArrayList<>();
        for (int i = 0; i < peerRuns; i++) {
            own.add(run(program, "annotate"));
            others.add(coreNlp.run(articles));
        }
        tell(BenchReport.peer(own, others));
    }

    private void tell(String lines) {
        out.print(lines);
        out.flush();
    }
}

package org.hearsay.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.ingest.Source;
import org.hearsay.json.ComparisonWriter;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Comparison;
import org.hearsay.model.CorrectionOutcome;
import org.hearsay.model.Rejected;
import org.hearsay.report.CsvReport;
import org.hearsay.report.MarkdownReport;
import org.hearsay.report.TextReport;
import org.hearsay.text.ControlCharacters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the outlets tell one event. */
@Command(
        name = "compare",
        description = {
            "Compares how outlets cover one event: what several report independently, where they differ,"
                    + " what only one tells, and who copied whom.",
            "Documents that name a story are compared story by story; otherwise all are one."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay compare samples/port-ardel-ferry",
            "  hearsay compare --out ferry samples/port-ardel-ferry",
            "  hearsay compare --out ferry --corrections ferry.json samples/port-ardel-ferry",
            "  hearsay compare --format md --output report.md first.txt second.html",
            "  hearsay compare --format json --story harbour-fire coverage.jsonl",
            "  cat coverage.jsonl | hearsay compare -",
        })
final class CompareCommand implements Callable<Integer> {
    /** The forms of the result. */
    enum Format {
        TEXT,
        JSON,
        MD,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Streams streams;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write report.html, report.json, report.md and claims.csv into DIR;"
                    + " several stories get a folder each and an index.html.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: a summary to read (default); json: one object a line for each story; md: Markdown;"
                    + " csv: one line an appearance of a claim.")
    private @Nullable Format format;

    @Option(names = "--story", paramLabel = "ID", description = "Compare only the documents of this story.")
    private @Nullable String story;

    @Mixin
    private RunOptions options = new RunOptions();

    CompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        StoryFilter filter = story == null ? null : new StoryFilter(story);
        Source all = input.source(streams);
        Source source = filter == null ? all : filter.of(all);
        int threads = options.threads();
        HearsayConfig config = options.config();
        Path folder = out;
        if (folder != null && (format != null || options.output() != null)) {
            throw options.usageError("--out writes every form into its folder: leave out --format and --output");
        }
        Tally tally = new Tally(streams, options);
        try (Hearsay hearsay = Hearsay.open(config)) {
            if (folder == null) {
                toStream(hearsay, source, threads, tally);
            } else {
                toFolder(ReportFolder.at(folder), hearsay, source, threads, tally);
            }
        }
        if (filter != null && !filter.found()) {
            tally.tell(filter.notFound());
        }
        return tally.exitCode();
    }

    private void toStream(Hearsay hearsay, Source source, int threads, Tally tally) {
        try (Output output = Output.open(options.output(), streams)) {
            List<Comparison> comparisons = compare(hearsay, source, threads, tally);
            if (comparisons.isEmpty()) {
                return;
            }
            UserCorrections.tell(outcomes(comparisons), tally);
            Format form = Objects.requireNonNullElse(format, Format.TEXT);
            if (form == Format.CSV) {
                output.write(CsvReport.header());
            }
            for (Comparison comparison : comparisons) {
                output.write(print(form, comparison, tally.rejected()));
            }
            output.finish();
        }
    }

    private void toFolder(ReportFolder folder, Hearsay hearsay, Source source, int threads, Tally tally) {
        List<Comparison> comparisons = compare(hearsay, source, threads, tally);
        if (!comparisons.isEmpty()) {
            List<CorrectionOutcome> outcomes = outcomes(comparisons);
            UserCorrections corrections = options.corrections();
            Path page = folder.write(
                    comparisons, tally.rejected(), corrections == null ? null : corrections.marked(outcomes));
            UserCorrections.tell(outcomes, tally);
            tally.tell("open " + page + " in a browser");
        }
    }

    private static List<CorrectionOutcome> outcomes(List<Comparison> comparisons) {
        return comparisons.stream()
                .flatMap(comparison -> comparison.corrections().stream())
                .toList();
    }

    /** Empty where no document can be used. */
    private static List<Comparison> compare(Hearsay hearsay, Source source, int threads, Tally tally) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        new DocumentRun<>(threads, document -> Outcome.of(hearsay, document), outcome -> {
                    tally.add(outcome);
                    if (outcome.result() instanceof AnnotatedArticle article) {
                        articles.add(article);
                    }
                })
                .run(source);
        return Heartbeat.during(() -> hearsay.compare(articles), tally, "comparing " + articles.size() + " articles");
    }

    private static String print(Format form, Comparison comparison, List<Rejected> rejected) {
        return switch (form) {
            case JSON -> new ComparisonWriter().line(comparison, rejected) + "\n";
            case TEXT -> ControlCharacters.visible(new TextReport().write(comparison, rejected));
            case MD -> ControlCharacters.visible(new MarkdownReport().write(comparison, rejected));
            case CSV -> CsvReport.render(comparison);
        };
    }
}

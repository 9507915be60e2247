package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.ingest.Source;
import org.hearsay.json.ComparisonWriter;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Comparison;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rejected;
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
            "  hearsay compare --format md --output report.md first.txt second.html",
            "  hearsay compare --format json --story harbour-fire coverage.jsonl",
            "  cat coverage.jsonl | hearsay compare -",
        })
final class CompareCommand implements Callable<Integer> {
    /** The forms of the result. */
    enum Format {
        TEXT,
        JSON,
        MD;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Streams streams;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: a summary to read (default); json: one object a line for each story; md: Markdown.")
    private Format format = Format.TEXT;

    @Option(names = "--story", paramLabel = "ID", description = "Compare only the documents of this story.")
    private @Nullable String story;

    @Mixin
    private RunOptions options = new RunOptions();

    CompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Source source = ofStory(input.source(streams));
        Tally tally = new Tally(streams, options);
        int threads = options.threads();
        try (Output output = Output.open(options.output(), streams);
                Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            List<AnnotatedArticle> articles = new ArrayList<>();
            new DocumentRun<>(threads, document -> Outcome.of(hearsay, document), outcome -> {
                        tally.add(outcome);
                        if (outcome.result() instanceof AnnotatedArticle article) {
                            articles.add(article);
                        }
                    })
                    .run(source);
            if (!articles.isEmpty()) {
                tally.showProgress("comparing " + articles.size() + " articles");
                for (Comparison comparison : hearsay.compare(articles)) {
                    output.write(print(comparison, tally.rejected()));
                }
                output.finish();
            }
        }
        return tally.exitCode();
    }

    private Source ofStory(Source source) {
        String wanted = story;
        if (wanted == null) {
            return source;
        }
        return sink -> source.read(document -> {
            if (!(document instanceof RawDocument raw) || wanted.equals(raw.story())) {
                sink.accept(document);
            }
        });
    }

    private String print(Comparison comparison, List<Rejected> rejected) {
        return switch (format) {
            case JSON -> new ComparisonWriter().line(comparison, rejected) + "\n";
            case TEXT -> ControlCharacters.visible(new TextReport().write(comparison));
            case MD -> ControlCharacters.visible(new MarkdownReport().write(comparison));
        };
    }
}

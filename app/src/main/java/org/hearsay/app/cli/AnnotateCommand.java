package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.ingest.Source;
import org.hearsay.json.AnnotationWriter;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.AnnotationResult;
import org.hearsay.model.CorrectedArticle;
import org.hearsay.model.CorrectionOutcome;
import org.hearsay.model.IngestResult;
import org.hearsay.model.Rejected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who says what in each document. */
@Command(
        name = "annotate",
        description =
                "Finds who says what in each document: one JSON object a line, in input order, or a view to read.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay annotate --format text article.txt",
            "  hearsay annotate --outlet \"The Ardel Courier\" --published 2024-03-07 page.html",
            "  hearsay annotate folder/ more.jsonl --output annotations.jsonl",
            "  cat article.txt | hearsay annotate -",
        })
final class AnnotateCommand implements Callable<Integer> {
    /** The forms of the result. */
    enum Format {
        JSONL,
        TEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A document's outcome, what is printed of it, and what became of the corrections in it. */
    private record Printed(Outcome outcome, String text, List<CorrectionOutcome> corrections) {}

    private final Streams streams;
    private final AnnotationWriter writer = new AnnotationWriter();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl: one JSON object a line (default); text: a view to read.")
    private Format format = Format.JSONL;

    @Mixin
    private RunOptions options = new RunOptions();

    AnnotateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Source source = input.source(streams);
        Tally tally = new Tally(streams, options);
        int threads = options.threads();
        List<CorrectionOutcome> corrections = new ArrayList<>();
        try (Output output = Output.open(options.output(), streams);
                Hearsay hearsay = Hearsay.open(options.config())) {
            new DocumentRun<Printed>(threads, document -> print(hearsay, document), printed -> {
                        output.write(printed.text());
                        output.flush();
                        tally.add(printed.outcome());
                        corrections.addAll(printed.corrections());
                    })
                    .run(source);
            output.finish();
            UserCorrections.tell(corrections, tally);
        }
        return tally.exitCode();
    }

    private Printed print(Hearsay hearsay, IngestResult document) {
        Outcome outcome = Outcome.of(hearsay, document);
        return switch (outcome.result()) {
            case AnnotatedArticle article -> {
                CorrectedArticle corrected = hearsay.correct(article);
                yield new Printed(outcome, text(corrected.article()), corrected.outcomes());
            }
            case Rejected rejected -> new Printed(outcome, text(rejected), List.of());
        };
    }

    private String text(AnnotationResult result) {
        return switch (format) {
            case JSONL -> writer.line(result) + "\n";
            case TEXT ->
                switch (result) {
                    case AnnotatedArticle article -> ArticleView.of(article);
                    case Rejected rejected -> "";
                };
        };
    }
}

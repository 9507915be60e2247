package org.hearsay.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.ingest.DocumentMetadata;
import org.hearsay.ingest.FileSource;
import org.hearsay.ingest.FileSourceOptions;
import org.hearsay.ingest.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that works on documents reads. */
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders: plain text, HTML, JSON lines; - is standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it (for a single document).")
    private @Nullable String outlet;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When it was published, as in 2024-03-07 (for a single document).")
    private @Nullable String published;

    @Option(names = "--title", paramLabel = "TEXT", description = "Its headline (for a single document).")
    private @Nullable String title;

    /** The documents; throws {@link ParameterException} where the options cannot hold for them. */
    Source source(Streams streams) {
        Source source = new FileSource(new FileSourceOptions(paths, metadata(), streams.in()));
        return outlet == null && published == null && title == null ? source : single(source);
    }

    /** The same documents, refused when there is a second: what is said of one cannot be said of several. */
    private Source single(Source source) {
        if (paths.size() > 1 || isFolder(paths.getFirst())) {
            throw severalDocuments();
        }
        AtomicInteger count = new AtomicInteger();
        return sink -> source.read(document -> {
            if (count.incrementAndGet() > 1) {
                throw severalDocuments();
            }
            sink.accept(document);
        });
    }

    private static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private DocumentMetadata metadata() {
        try {
            return new DocumentMetadata(outlet, title, published);
        } catch (IllegalArgumentException e) {
            throw usageError("--published: " + e.getMessage());
        }
    }

    private ParameterException severalDocuments() {
        return usageError("--outlet, --published and --title are for a single document; "
                + "say them of several in JSON lines (outlet, published, title)");
    }

    private ParameterException usageError(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}

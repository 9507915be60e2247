package org.hearsay.app.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.hearsay.HearsayConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that works on documents. */
final class RunOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the result to FILE instead of standard output; it appears when it is whole.")
    private @Nullable Path output;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Work on N documents at a time (default: one a processor); the result is the same for any N.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            description = "Leave out attributions less sure than X, 0 to 1, and take speakers less sure as not found.")
    private double minConfidence;

    @Option(names = "--progress", description = "Tell of progress even where standard error is no terminal.")
    private boolean progress;

    @Option(names = "--quiet", description = "Never tell of progress; rejections are still told.")
    private boolean quiet;

    @Nullable
    Path output() {
        return output;
    }

    /** How Hearsay is to be opened; throws {@link ParameterException} where an option does not fit. */
    HearsayConfig config() {
        try {
            return HearsayConfig.defaults().withMinConfidence(minConfidence);
        } catch (IllegalArgumentException e) {
            throw usageError("--min-confidence must be from 0 to 1, not " + minConfidence);
        }
    }

    /** Wrong use of the command, with the reason. */
    ParameterException usageError(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }

    /** At least 1; throws {@link ParameterException} otherwise. */
    int threads() {
        if (threads < 1) {
            throw usageError("--threads must be 1 or more, not " + threads);
        }
        return threads;
    }

    boolean showsProgress(boolean terminal) {
        return progress || (terminal && !quiet);
    }
}

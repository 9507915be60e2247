package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.hearsay.HearsayConfig;
import org.hearsay.model.Corrections;
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

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "JSON that puts names and speakers right: docs/reference/corrections.md.")
    private @Nullable Path correctionsFile;

    @Option(names = "--progress", description = "Tell of progress even where standard error is no terminal.")
    private boolean progress;

    @Option(names = "--quiet", description = "Never tell of progress; rejections are still told.")
    private boolean quiet;

    private @Nullable UserCorrections userCorrections;

    @Nullable
    Path output() {
        return output;
    }

    /** How Hearsay is to be opened; throws {@link ParameterException} where an option does not fit. */
    HearsayConfig config() {
        UserCorrections user = corrections();
        HearsayConfig config =
                HearsayConfig.defaults().withCorrections(user == null ? Corrections.none() : user.corrections());
        try {
            return config.withMinConfidence(minConfidence);
        } catch (IllegalArgumentException e) {
            throw usageError("--min-confidence must be from 0 to 1, not " + minConfidence);
        }
    }

    /** The user's corrections, read once; null if there are none; throws {@link ParameterException} where they cannot be read. */
    @Nullable
    UserCorrections corrections() {
        Path file = correctionsFile;
        if (file == null) {
            return null;
        }
        UserCorrections read = userCorrections;
        try {
            if (read == null) {
                read = UserCorrections.read(file);
                userCorrections = read;
            }
            return read;
        } catch (IOException e) {
            throw usageError("--corrections " + file + ": cannot be read: " + e);
        } catch (IllegalArgumentException e) {
            throw usageError("--corrections " + file + ": " + e.getMessage());
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

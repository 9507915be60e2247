package org.hearsay.app.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: help and version. */
@Command(
        name = "hearsay",
        description = "Compares how many outlets cover one event: who said what, on whose word, in whose telling.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay compare samples/port-ardel-ferry",
            "  hearsay annotate --format text article.txt",
            "  hearsay COMMAND --help",
        },
        versionProvider = Version.class)
final class HearsayCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "no command given");
    }
}

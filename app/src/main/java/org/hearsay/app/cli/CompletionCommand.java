package org.hearsay.app.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A script that completes the commands and options in a shell. */
@Command(
        name = "completion",
        description = "Prints a script that completes commands and options in bash, or in zsh by its bashcompinit.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay completion bash",
            "  source <(hearsay completion bash)",
            "  hearsay completion bash > ~/.local/share/bash-completion/completions/hearsay",
            "  autoload -U bashcompinit && bashcompinit && source <(hearsay completion zsh)",
        })
final class CompletionCommand implements Callable<Integer> {
    /** The shells; one script serves both. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash or zsh")
    private @Nullable Shell shell;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CommandSpec program =
                Objects.requireNonNull(Objects.requireNonNull(spec).parent());
        try (Output output = Output.open(null, streams)) {
            output.write(
                    switch (Objects.requireNonNull(shell)) {
                        case BASH, ZSH -> AutoComplete.bash(program.name(), program.commandLine());
                    });
            output.finish();
        }
        return Exit.OK;
    }
}

package org.hearsay.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The program. */
public final class Main {
    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        Streams streams = Streams.ofProcess();
        int code = run(streams, args);
        streams.err().flush();
        System.exit(code);
    }

    /** Runs one command and returns its exit code: see {@link Exit}. */
    static int run(Streams streams, String... args) {
        CommandLine commandLine = new CommandLine(new HearsayCommand());
        commandLine.addSubcommand(new AnnotateCommand(streams));
        commandLine.addSubcommand(new CompareCommand(streams));
        commandLine.addSubcommand(new CompletionCommand(streams));
        commandLine.getCommandSpec().addOption(helpOption());
        commandLine
                .getCommandSpec()
                .addOption(OptionSpec.builder("--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        for (CommandLine command : commandLine.getSubcommands().values()) {
            command.getCommandSpec().addOption(helpOption());
            command.getCommandSpec()
                    .usageMessage()
                    .exitCodeListHeading("%nExit codes:%n")
                    .exitCodeList(Exit.inWords());
        }
        commandLine.setOut(streams.helpWriter());
        commandLine.setErr(streams.err());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler((e, arguments) -> usageError(streams, e));
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> failure(streams, e));
        try {
            return commandLine.execute(args);
        } catch (OutOfMemoryError e) {
            streams.tell("out of memory: give Java more, as in HEARSAY_JAVA_OPTS=-Xmx4g, or fewer articles at a time");
            return Exit.BUG;
        } catch (LinkageError | StackOverflowError e) {
            streams.tell("internal error, please report it: " + Bugs.inWords(e));
            return Exit.BUG;
        }
    }

    private static OptionSpec helpOption() {
        return OptionSpec.builder("--help")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    private static int usageError(Streams streams, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        streams.tell(String.valueOf(e.getMessage()));
        streams.tell("see \"" + command + " --help\"");
        return Exit.USAGE;
    }

    private static int failure(Streams streams, Exception e) {
        if (e instanceof OutputException output) {
            if (output.pipeClosed()) {
                return Exit.PIPE_CLOSED;
            }
            streams.tell(String.valueOf(output.getMessage()));
            return Exit.OUTPUT;
        }
        streams.tell("internal error, please report it: " + Bugs.inWords(e));
        return Exit.BUG;
    }
}

package org.hearsay.lab.eval;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of {@code ./dev eval}. */
@Command(
        name = "./dev eval",
        description = "Measures the library on development data (HEARSAY_DATA, by default ../shared/data).",
        mixinStandardHelpOptions = true,
        subcommands = {AttributionCommand.class},
        footer = {
            "",
            "Examples:",
            "  ./dev eval attribution",
            "  ./dev eval attribution --errors 10 --seed 7",
            "",
            "Exit codes: 0 measured, 1 a check failed, 2 wrong usage, 3 no data."
        })
public final class EvalCommand {
    /** No data: nothing was measured. */
    static final int NO_DATA = 3;

    private EvalCommand() {}

    /** Runs one evaluation. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new EvalCommand()).execute(args));
    }
}

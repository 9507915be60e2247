package org.hearsay.lab.eval;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of {@code ./dev eval}. */
@Command(
        name = "./dev eval",
        description = "Measures the library on development data (HEARSAY_DATA, by default ../shared/data).",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dev eval attribution",
            "  ./dev eval attribution --errors 10 --seed 7",
            "  ./dev eval names",
            "  ./dev eval seeds",
            "  ./dev eval paragraphs",
            "  ./dev eval extraction",
            "  ./dev eval facts",
            "  ./dev eval claims",
            "  ./dev eval families",
            "  ./dev eval pairs",
            "  ./dev eval times",
            "  ./dev eval speakers",
            "  ./dev eval coref",
            "  ./dev eval entities annotations.jsonl",
            "  ./dev eval all",
            "",
            "Exit codes: 0 measured, 1 a check failed, 2 wrong usage, 3 no data."
        })
public final class EvalCommand {
    /** A check failed. */
    static final int FAILED = 1;

    private static final int NO_DATA = 3;

    private EvalCommand() {}

    /** Says that nothing was measured and returns the exit code that says so too. */
    static int withoutData(PrintWriter out) {
        out.println("skipped: no data");
        out.flush();
        return NO_DATA;
    }

    /** Runs one evaluation. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        CommandLine command = new CommandLine(new EvalCommand())
                .addSubcommand(new AttributionCommand(out))
                .addSubcommand(new NamesCommand(out))
                .addSubcommand(new SeedsCommand(out))
                .addSubcommand(new ParagraphsCommand(out))
                .addSubcommand(new ExtractionCommand(out))
                .addSubcommand(new FactsCommand(out))
                .addSubcommand(new ClaimsCommand(out))
                .addSubcommand(new PairsCommand(out))
                .addSubcommand(new SpeakersCommand(out))
                .addSubcommand(new CorefCommand(out))
                .addSubcommand(new EntitiesCommand(out))
                .addSubcommand(new FamiliesCommand(out))
                .addSubcommand(new TimesCommand(out))
                .addSubcommand(new AllCommand(out))
                .setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(command.execute(args));
    }
}

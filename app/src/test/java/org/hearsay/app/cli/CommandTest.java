package org.hearsay.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {
    private static final String SAMPLE = "../samples/port-ardel-ferry";
    private static final String TEXT =
            "The bridge over the Lenn was shut on Monday after a crack was found in its deck. "
                    + "\"Nobody was in danger,\" said Oda Brisk, the county's engineer.\n";

    @TempDir
    private Path folder;

    @Test
    void theOutputIsTheSameForAnyNumberOfThreads() {
        Run one = Run.of("annotate", SAMPLE, "--threads", "1");
        Run four = Run.of("annotate", SAMPLE, "--threads", "4");
        assertEquals(Exit.OK, one.code(), one.err());
        assertEquals(7, one.outLines().size());
        assertEquals(one.out(), four.out());
        assertEquals(
                Run.of("compare", SAMPLE, "--format", "json", "--threads", "1").out(),
                Run.of("compare", SAMPLE, "--format", "json", "--threads", "4").out());
    }

    @Test
    void standardInputIsReadAndOptionsDescribeTheDocument() {
        Run run = Run.withInput(
                TEXT, "annotate", "-", "--outlet", "The Lenn Gazette", "--published", "2031-02-03", "--title", "Shut");
        assertEquals(Exit.OK, run.code(), run.err());
        assertTrue(run.out().contains("\"outlet\":\"The Lenn Gazette\""), run.out());
        assertTrue(run.out().contains("\"published\":\"2031-02-03\""), run.out());
        assertTrue(run.out().contains("\"title\":\"Shut\""), run.out());
    }

    @Test
    void whatIsSaidOfOneDocumentCannotBeSaidOfSeveral() throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"), TEXT);
        Path b = Files.writeString(folder.resolve("b.txt"), TEXT);
        assertEquals(
                Exit.USAGE,
                Run.of("annotate", a.toString(), b.toString(), "--outlet", "x").code());
        assertEquals(
                Exit.USAGE,
                Run.of("annotate", folder.toString(), "--title", "x").code());
        assertEquals(
                Exit.USAGE,
                Run.of("annotate", SAMPLE + "/coverage.jsonl", "--published", "2031-01-01")
                        .code());
    }

    @Test
    void wrongUseIsToldInTwoLines() {
        for (String[] args : List.of(
                new String[] {},
                new String[] {"annotate"},
                new String[] {"guess", "x"},
                new String[] {"annotate", "x", "--format", "xml"},
                new String[] {"annotate", "x", "--threads", "0"},
                new String[] {"annotate", "x", "--min-confidence", "1.5"},
                new String[] {"compare", "x", "--min-confidence", "NaN"},
                new String[] {"compare", "x", "--out", "y", "--format", "md"},
                new String[] {"compare", "x", "--out", "y", "--output", "z"},
                new String[] {"completion"},
                new String[] {"completion", "fish"},
                new String[] {"annotate", "-", "--published", "someday"})) {
            Run run = Run.of(args);
            assertEquals(Exit.USAGE, run.code(), String.join(" ", args));
            assertEquals("", run.out());
            assertEquals(2, run.err().lines().count(), run.err());
            assertTrue(run.err().contains("--help"), run.err());
        }
    }

    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        List<String> printed = Run.of("compare", SAMPLE).outLines();
        String readme = Files.readString(Path.of("../README.md"));
        int begin = readme.indexOf("```text\n") + "```text\n".length();
        List<String> shown =
                readme.substring(begin, readme.indexOf("```", begin)).lines().toList();
        assertTrue(shown.size() > 5);
        for (String line : shown) {
            assertTrue(line.strip().equals("…") || printed.contains(line), line);
        }
    }

    @Test
    void helpHasExamplesAndExitCodes() {
        assertEquals(Exit.OK, Run.of("--help").code());
        assertEquals(Exit.OK, Run.of("--version").code());
        for (String command : List.of("annotate", "compare", "completion")) {
            Run run = Run.of(command, "--help");
            assertEquals(Exit.OK, run.code());
            long examples = run.out()
                    .lines()
                    .filter(l -> l.contains(" hearsay " + command))
                    .count();
            assertTrue(examples >= 3, run.out());
            assertTrue(run.out().contains("Exit codes:"), run.out());
        }
    }

    @Test
    void aFileAppearsOnlyWhenItIsWholeAndAnInputThatIsTheOutputIsReadFirst() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        Run run = Run.of("annotate", file.toString(), "--output", file.toString());
        assertEquals(Exit.OK, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(Files.readString(file).contains("Oda Brisk"));
        Path output = folder.resolve("none.json");
        assertEquals(
                Exit.NOTHING_USABLE,
                Run.of("compare", folder.resolve("missing").toString(), "--output", output.toString())
                        .code());
        assertFalse(Files.exists(output));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void storiesAreComparedOneByOneAndOneCanBePicked() {
        String records = record("a", "bridge") + record("b", "tower") + record("c", "bridge");
        Run all = Run.withInput(records, "compare", "-", "--format", "json");
        assertEquals(2, all.outLines().size(), all.err());
        Run one = Run.withInput(records, "compare", "-", "--format", "json", "--story", "bridge");
        assertEquals(all.outLines().subList(0, 1), one.outLines());
        Run none = Run.withInput(records, "compare", "-", "--story", "none");
        assertEquals(Exit.NOTHING_USABLE, none.code());
        assertTrue(
                none.err().contains("no document of the story \"none\"; the input has \"bridge\", \"tower\"\n"),
                none.err());
    }

    @Test
    void theViewTellsWhoSaysWhatAndWhere() {
        Run run = Run.withInput(TEXT, "annotate", "-", "--format", "text", "--title", "Bridge shut");
        assertTrue(run.out().startsWith("Bridge shut\n"), run.out());
        assertFalse(run.out().contains("{"), run.out());
        assertTrue(run.out().contains("  Oda Brisk (the county's engineer) [direct, "), run.out());
        assertTrue(run.out().contains("]: \"Nobody was in danger,\"\n      characters 81-104\n"), run.out());
    }

    @Test
    void whatIsNotSureIsLeftOutAndCounted() {
        Run all = Run.of("annotate", SAMPLE);
        Run sure = Run.of("annotate", SAMPLE, "--min-confidence", "1");
        assertTrue(
                all.out().contains("\"leftOut\":{\"minConfidence\":0.0,"),
                all.outLines().getFirst());
        assertTrue(
                sure.out().contains("\"leftOut\":{\"minConfidence\":1.0,"),
                sure.outLines().getFirst());
        assertTrue(sure.err().contains("Only what has a confidence of 1.0 or more is used: "), sure.err());
        assertTrue(sure.out().length() < all.out().length());
        Run text = Run.of("compare", SAMPLE, "--min-confidence", "1");
        assertTrue(text.out().contains("Only what has a confidence of 1.0 or more is used: "), text.out());
    }

    @Test
    void csvHasOneHeaderForAllStories() {
        Run run = Run.withInput(record("a", "bridge") + record("b", "tower"), "compare", "-", "--format", "csv");
        List<String> lines = run.outLines();
        assertEquals(1, lines.stream().filter(l -> l.startsWith("story,claim,")).count());
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("bridge,")), run.out());
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("tower,")), run.out());
    }

    @Test
    void aShellCompletesCommandsAndOptions() throws Exception {
        Run run = Run.of("completion", "bash");
        assertEquals(Exit.OK, run.code(), run.err());
        assertEquals(run.out(), Run.of("completion", "zsh").out());
        Path script = Files.writeString(folder.resolve("completion"), run.out());
        String complete = "source " + script + "; COMP_WORDS=(hearsay compare --min); COMP_CWORD=2;"
                + " COMP_LINE='hearsay compare --min'; COMP_POINT=${#COMP_LINE};"
                + " _complete_hearsay hearsay --min compare; echo \"${COMPREPLY[*]}\"";
        Process bash = new ProcessBuilder("bash", "-c", complete)
                .redirectErrorStream(true)
                .start();
        String reply = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // Outside of a completion under way, bash says that compopt has no effect.
        assertEquals("--min-confidence", reply.lines().toList().getLast());
    }

    private static String record(String id, String story) {
        String text = TEXT.strip().replace("\"", "\\\"");
        return "{\"id\":\"" + id + "\",\"story\":\"" + story + "\",\"text\":\"" + text + "\"}\n";
    }

    @Test
    void correctionsAreAppliedToldAndKeptBesideTheReport() throws IOException {
        Path fix = Files.writeString(folder.resolve("fix.json"), """
                {"corrections":[
                {"operation":"rename","entity":"Oda Brisk","to":"Oda M. Brisk"},
                {"operation":"rename","entity":"Nobody","to":"X"}]}
                """);
        Path out = folder.resolve("out");
        Run run = Run.withInput(TEXT, "compare", "-", "--corrections", fix.toString(), "--out", out.toString());
        assertEquals(Exit.OK, run.code(), run.err());
        assertTrue(
                run.err().contains("correction " + fix + ", line 3: not applied: nothing is called “Nobody”"),
                run.err());
        assertTrue(Files.readString(out.resolve("report.json")).contains("\"name\":\"Oda M. Brisk\""));
        String kept = Files.readString(out.resolve("corrections.json"));
        assertTrue(kept.contains("\"applied\"") && kept.contains("\"not-found\""), kept);
        Run speaker = Run.withInput(
                TEXT,
                "annotate",
                "-",
                "--corrections",
                Files.writeString(folder.resolve("who.json"), """
                        {"corrections":[{"operation":"speaker","article":"stdin","quote":"Nobody was in danger","speaker":"Ada Roe"}]}
                        """).toString());
        assertEquals(Exit.OK, speaker.code(), speaker.err());
        assertTrue(speaker.out().contains("\"name\":\"Ada Roe\""), speaker.out() + speaker.err());
    }

    @Test
    void aFileOfCorrectionsThatIsNoneIsWrongUse() throws IOException {
        Path fix = Files.writeString(folder.resolve("fix.json"), "[]");
        for (String file : List.of(fix.toString(), folder.resolve("none.json").toString())) {
            Run run = Run.withInput(TEXT, "compare", "-", "--corrections", file);
            assertEquals(Exit.USAGE, run.code(), run.err());
            assertTrue(run.err().contains(file), run.err());
        }
    }
}

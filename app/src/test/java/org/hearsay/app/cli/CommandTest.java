package org.hearsay.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
                new String[] {"annotate", "-", "--published", "someday"})) {
            Run run = Run.of(args);
            assertEquals(Exit.USAGE, run.code(), String.join(" ", args));
            assertEquals("", run.out());
            assertEquals(2, run.err().lines().count(), run.err());
            assertTrue(run.err().contains("--help"), run.err());
        }
    }

    @Test
    void helpHasExamplesAndExitCodes() {
        assertEquals(Exit.OK, Run.of("--help").code());
        assertEquals(Exit.OK, Run.of("--version").code());
        for (String command : List.of("annotate", "compare")) {
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
        assertEquals(
                Exit.NOTHING_USABLE,
                Run.withInput(records, "compare", "-", "--story", "none").code());
    }

    @Test
    void theViewTellsWhoSaysWhatAndWhere() {
        Run run = Run.withInput(TEXT, "annotate", "-", "--format", "text", "--title", "Bridge shut");
        assertTrue(run.out().startsWith("Bridge shut\n"), run.out());
        assertFalse(run.out().contains("{"), run.out());
    }

    private static String record(String id, String story) {
        String text = TEXT.strip().replace("\"", "\\\"");
        return "{\"id\":\"" + id + "\",\"story\":\"" + story + "\",\"text\":\"" + text + "\"}\n";
    }
}

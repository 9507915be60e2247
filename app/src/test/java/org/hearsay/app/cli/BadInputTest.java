package org.hearsay.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.text.ControlCharacters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one document: a line names the file, the place and the reason; the rest goes on; the code tells. */
class BadInputTest {
    private static final String GOOD = "The old lighthouse at Quarrow Point will be closed to visitors in the summer. "
            + "\"The stairs are no longer safe,\" said Mara Ellidge, who keeps the keys of the tower. "
            + "The council has not yet decided who is to pay for the repairs.\n";

    @TempDir
    private Path folder;

    @Test
    void anEmptyFileIsRejectedAndTheRestGoesOn() throws IOException {
        assertOneRejectedOneUsed(file("bad.txt", ""), "empty");
    }

    @Test
    void aBinaryFileIsRejectedAndTheRestGoesOn() throws IOException {
        Path bad = folder.resolve("bad.txt");
        Files.write(bad, new byte[] {(byte) 0x7F, 'E', 'L', 'F', 0, 1, 2, 0, 0, 0, 0});
        assertOneRejectedOneUsed(bad, "not text");
    }

    @Test
    void aFileInAnotherEncodingIsReadOrRejectedButNeverGarbledInSilence() throws IOException {
        Path bad = folder.resolve("bad.txt");
        Files.write(bad, (GOOD + "Caf\u00e9 na\u00efve \u201cquoted\u201d\n").getBytes(StandardCharsets.UTF_16BE));
        Run run = Run.of("annotate", bad.toString(), good().toString());
        assertEquals(2, run.outLines().size());
        assertFalse(run.outLines().getFirst().contains("\uFFFD"), "no replacement characters: " + run.out());
        assertTrue(
                run.code() == Exit.SOME_REJECTED
                        ? run.err().contains("bad.txt")
                        : run.out().contains("Café"),
                run.err());
    }

    @Test
    void aLineOfFiftyMegabytesIsRejectedAndTheRestGoesOn() throws IOException {
        Path bad = folder.resolve("bad.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(bad)) {
            out.write("{\"id\":\"long\",\"text\":\"");
            String piece = "word ".repeat(10_000);
            for (int i = 0; i < 1_000; i++) {
                out.write(piece);
            }
            out.write("\"}\n{\"id\":\"after\",\"text\":\"" + GOOD.strip().replace("\"", "\\\"") + "\"}\n");
        }
        Run run = Run.of("annotate", bad.toString());
        assertEquals(Exit.SOME_REJECTED, run.code(), run.err());
        assertTrue(run.err().contains("bad.jsonl") && run.err().contains("1"), run.err());
        assertTrue(run.outLines().get(1).contains("\"id\":\"after\""), "the line after it is read");
    }

    @Test
    void aLineThatIsNoJsonIsRejectedWithItsNumberAndTheRestGoesOn() throws IOException {
        Path bad = file("bad.jsonl", record("one") + "{\"id\": oops\n" + record("three"));
        Run run = Run.of("annotate", bad.toString());
        assertEquals(Exit.SOME_REJECTED, run.code(), run.err());
        assertEquals(3, run.outLines().size());
        assertTrue(run.err().contains("bad.jsonl") && run.err().contains("2"), run.err());
        assertTrue(run.outLines().get(2).contains("\"id\":\"three\""), "in input order");
    }

    @Test
    void aSecondDocumentOfTheSameIdIsRejected() throws IOException {
        Run run = Run.of(
                "annotate", file("twice.jsonl", record("same") + record("same")).toString());
        assertEquals(Exit.SOME_REJECTED, run.code(), run.err());
        assertTrue(run.err().contains("duplicate id \"same\""), run.err());
    }

    @Test
    void aRecordWithoutTextIsRejected() throws IOException {
        Path bad = file("bad.jsonl", record("one") + "{\"id\":\"two\",\"outlet\":\"Kestrel\"}\n");
        Run run = Run.of("annotate", bad.toString());
        assertEquals(Exit.SOME_REJECTED, run.code(), run.err());
        assertTrue(run.err().contains("bad.jsonl") && run.err().contains("text"), run.err());
        assertTrue(run.outLines().get(1).contains("\"rejected\":{\"stage\":\"ingest\""), run.out());
    }

    @Test
    void aFolderWithNothingReadableIsNothingUsable() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (String command : List.of("annotate", "compare")) {
            Run run = Run.of(command, empty.toString());
            assertEquals(Exit.NOTHING_USABLE, run.code(), run.err());
            assertTrue(run.err().contains("nothing readable in this folder"), run.err());
        }
    }

    @Test
    void aMissingFileIsRejectedAndTheRestGoesOn() throws IOException {
        assertOneRejectedOneUsed(folder.resolve("bad.txt"), "no such file");
    }

    @Test
    void aFileThatMayNotBeReadIsRejectedAndTheRestGoesOn() throws IOException {
        Path secret = file("bad.txt", GOOD);
        boolean refused = secret.toFile().setReadable(false) && !Files.isReadable(secret);
        assumeFalse(!refused, "this user may read every file");
        assertOneRejectedOneUsed(secret, "permission");
    }

    @Test
    void aLinkToNothingIsRejectedAndTheRestGoesOn() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("bad.txt"), folder.resolve("nowhere"));
        assertOneRejectedOneUsed(link, "no such file");
    }

    @Test
    void anOutputThatCannotBeWrittenEndsWithItsOwnCode() throws IOException {
        for (Path output : List.of(folder, folder.resolve("missing/out.jsonl"))) {
            Run run = Run.of("annotate", good().toString(), "--output", output.toString());
            assertEquals(Exit.OUTPUT, run.code(), run.err());
            assertTrue(run.err().contains("cannot write " + output), run.err());
        }
    }

    @Test
    void aFullDiskEndsWithItsOwnCodeAndAClosedPipeWithoutAWord() throws IOException {
        Run full = Run.into(failing("No space left on device"), "", "annotate", good().toString());
        assertEquals(Exit.OUTPUT, full.code());
        assertEquals("hearsay: cannot write standard output: No space left on device\n", full.err());
        Run closed = Run.into(failing("Broken pipe"), "", "annotate", good().toString());
        assertEquals(Exit.PIPE_CLOSED, closed.code());
        assertEquals("", closed.err());
    }

    @Test
    void nothingOfAnArticleActsOnATerminal() throws IOException {
        String hostile = "\\u001b[2J\\u001b]0;owned\\u0007\\u009b31m\\u202E<script>alert(1)</script>";
        Path bad = file(
                "hostile.jsonl",
                "{\"id\":\"a" + hostile + "\",\"outlet\":\"O" + hostile + "\",\"title\":\"T" + hostile
                        + "\",\"text\":\"" + GOOD.strip().replace("\"", "\\\"") + " " + hostile + "\"}\n{\"id\":\"b"
                        + hostile + "\"}\n");
        for (List<String> form : List.of(
                List.of("annotate", "--format", "text"),
                List.of("annotate", "--format", "jsonl"),
                List.of("compare", "--format", "text"),
                List.of("compare", "--format", "md"),
                List.of("compare", "--format", "json"))) {
            Run run = Run.of(form.get(0), form.get(1), form.get(2), bad.toString());
            assertEquals(Exit.SOME_REJECTED, run.code(), form + run.err());
            String seen = run.out() + run.err();
            assertTrue(
                    seen.chars().noneMatch(c -> c != '\n' && c != '\t' && ControlCharacters.is((char) c)), form + seen);
        }
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private void assertOneRejectedOneUsed(Path bad, String reason) throws IOException {
        for (String command : List.of("annotate", "compare")) {
            Run run = Run.of(command, bad.toString(), good().toString());
            assertEquals(Exit.SOME_REJECTED, run.code(), command + ": " + run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains(bad.toString()) && run.err().contains(reason), run.err());
        }
        Run run = Run.of("annotate", bad.toString(), good().toString());
        assertEquals(2, run.outLines().size());
        assertTrue(run.outLines().getFirst().contains("\"reason\":"), "the rejection is a line in its place");
        assertTrue(run.outLines().getLast().endsWith("\"rejected\":null}"), run.out());
    }

    private Path good() throws IOException {
        return file("good.txt", GOOD);
    }

    private static String record(String id) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + GOOD.strip().replace("\"", "\\\"") + "\"}\n";
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}

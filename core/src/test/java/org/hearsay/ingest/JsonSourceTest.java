package org.hearsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.model.IngestResult;
import org.hearsay.model.RawDocument;
import org.hearsay.model.RawDocument.Format;
import org.hearsay.model.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonSourceTest {
    @TempDir
    Path folder;

    @Test
    void aLineIsAnArticle() throws IOException {
        String line = """
                {"id":"c1","outlet":"Kestway Daily","url":"https://kestway.example/1","title":"Quay shut",\
                "published":"2024-03-07T10:00:00Z","story":"quay","text":"The quay is shut.","extra":{"deep":[1,{}]}}
                """;
        RawDocument expected = new RawDocument(
                folder.resolve("a.jsonl") + ", line 1",
                "c1",
                "Kestway Daily",
                "https://kestway.example/1",
                "Quay shut",
                "2024-03-07T10:00:00Z",
                "quay",
                Format.PLAIN_TEXT,
                "The quay is shut.");
        assertEquals(List.of(expected), read("a.jsonl", line));
    }

    @Test
    void publisherAndDateAreOtherNames() throws IOException {
        RawDocument d = (RawDocument)
                read("a.jsonl", "{\"publisher\":\"Kestway\",\"date\":\"2024-03-07 10:00\",\"text\":\"Shut.\"}")
                        .getFirst();
        assertEquals("Kestway", d.outlet());
        assertEquals("2024-03-07T10:00:00", d.published());
    }

    @Test
    void aBadLineIsRejectedAndTheRestIsRead() throws IOException {
        List<IngestResult> results = read("a.jsonl", "{\"text\":\"One\"}\n{\"text\": nope}\n\n{\"text\":\"Two\"}\n");
        Rejected bad = (Rejected) results.get(1);
        assertTrue(bad.origin().endsWith("a.jsonl, line 2"), bad.origin());
        assertTrue(
                bad.reason().startsWith("not JSON that can be read: column 14: Unrecognized token 'nope'"),
                bad.reason());
        assertEquals("a-1", id(results.get(0)));
        assertEquals("a-4", id(results.get(2)));
    }

    @Test
    void everyFaultOfALineIsNamed() throws IOException {
        assertEquals("no \"text\"", reason("{\"id\":\"a\"}"));
        assertEquals("no \"text\"", reason("{\"text\":null}"));
        assertEquals("\"text\" is empty", reason("{\"text\":\" \"}"));
        assertEquals("\"text\" is not a string", reason("{\"text\":7}"));
        assertEquals("\"outlet\" is not a string", reason("{\"outlet\":[\"x\"],\"text\":\"a\"}"));
        assertEquals("not a JSON object", reason("[1]"));
        assertEquals("more than one JSON value on the line", reason("{\"text\":\"a\"} {\"text\":\"b\"}"));
        assertTrue(reason("{\"text\":\"a\",\"text\":\"b\"}").contains("Duplicate field 'text'"));
        assertTrue(reason("{\"text\":\"a").startsWith("not JSON that can be read"));
        assertTrue(reason("{\"date\":\"3/4/2016\",\"text\":\"a\"}").startsWith("\"3/4/2016\" is not a date"));
    }

    @Test
    void halfASurrogatePairIsRejected() throws IOException {
        assertEquals(
                "\"text\" is not valid Unicode: half a surrogate pair at character 2",
                reason("{\"text\":\"a\\ud800b\"}"));
        assertEquals(
                "a😀b",
                ((RawDocument) read("b.jsonl", "{\"text\":\"a\\ud83d\\ude00b\"}")
                                .getFirst())
                        .content());
    }

    @Test
    void deepNestingIsRejected() throws IOException {
        String deep = "{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + ",\"text\":\"a\"}";
        assertTrue(reason(deep).contains("nesting depth"), reason(deep));
    }

    @Test
    void aDuplicateIdIsRejectedWithWhereItWasFirstSeen() throws IOException {
        List<IngestResult> results =
                read("a.jsonl", "{\"id\":\"x\",\"text\":\"One\"}\n{\"id\":\"x\",\"text\":\"Two\"}\n");
        Rejected second = (Rejected) results.get(1);
        assertEquals("x", second.id());
        assertEquals("duplicate id \"x\", first seen at " + folder.resolve("a.jsonl") + ", line 1", second.reason());
    }

    @Test
    void madeIdsGetASuffix() throws IOException {
        read("one/a.jsonl", "{\"text\":\"One\"}");
        Files.createDirectories(folder.resolve("two"));
        Files.writeString(folder.resolve("two/a.jsonl"), "{\"text\":\"Two\"}");
        List<IngestResult> results = new ArrayList<>();
        new FileSource(FileSourceOptions.of(List.of(folder.toString(), folder.toString()))).read(results::add);
        assertEquals(
                List.of("a-1", "a-1-2", "a-1-3", "a-1-4"),
                results.stream().map(JsonSourceTest::id).toList());
    }

    @Test
    void aLineOf50MegabytesIsRejectedAndTheNextIsRead() throws IOException {
        Path file = folder.resolve("long.jsonl");
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) 'a');
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
            out.write("\"}\n{\"text\":\"The quay is shut.\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        List<IngestResult> results = new ArrayList<>();
        new FileSource(FileSourceOptions.of(List.of(file.toString()))).read(results::add);
        assertEquals("the line is larger than the limit of 4 MiB a document", ((Rejected) results.get(0)).reason());
        assertEquals("The quay is shut.", ((RawDocument) results.get(1)).content());
    }

    @Test
    void anArrayOverManyLinesIsRead() throws IOException {
        List<IngestResult> results =
                read("a.json", "[\n {\"text\":\"One\"},\n {\"id\":\"b\"},\n {\"text\":\"Three\"}\n]\n");
        assertEquals("a-2", id(results.get(0)));
        assertEquals("no \"text\"", ((Rejected) results.get(1)).reason());
        assertEquals("a-4", id(results.get(2)));
        assertEquals(3, results.size());
    }

    @Test
    void oneObjectOverManyLinesIsRead() throws IOException {
        assertEquals("a-1", id(read("a.json", "{\n \"text\": \"One\"\n}\n").getFirst()));
    }

    @Test
    void aBrokenArraySaysThatTheRestIsNotRead() throws IOException {
        List<IngestResult> results = read("a.json", "[\n {\"text\":\"One\"},\n {\"text\":}]");
        assertEquals("a-2", id(results.get(0)));
        assertTrue(((Rejected) results.get(1)).reason().contains("line 3, column 10"), results.toString());
        assertTrue(((Rejected) results.get(1)).reason().endsWith("what follows is not read"));
    }

    private String reason(String line) throws IOException {
        IngestResult only = read("only.jsonl", line).getFirst();
        return ((Rejected) only).reason();
    }

    private List<IngestResult> read(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        List<IngestResult> results = new ArrayList<>();
        new FileSource(FileSourceOptions.of(List.of(file.toString()))).read(results::add);
        return results;
    }

    private static String id(IngestResult result) {
        return ((RawDocument) result).id();
    }
}

package org.hearsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.model.IngestResult;
import org.hearsay.model.RawDocument;
import org.hearsay.model.RawDocument.Format;
import org.hearsay.model.Rejected;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {
    @TempDir
    Path folder;

    @Test
    void plainTextIsKeptByteForByte() throws IOException {
        RawDocument document = document(write("harbour.txt", "\n The quay\u00A0is shut. \r\n\n“Go home,” she said.\t"));
        assertEquals("\n The quay\u00A0is shut. \r\n\n“Go home,” she said.\t", document.content());
        assertEquals("harbour", document.id());
        assertEquals(Format.PLAIN_TEXT, document.format());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        assertEquals("The quay", document(write("a.txt", "\uFEFFThe quay")).content());
        assertEquals(
                "The quay",
                document(write("b.txt", "\uFEFFThe quay", StandardCharsets.UTF_16LE))
                        .content());
        assertEquals(
                "The quay",
                document(write("c.txt", "\uFEFFThe quay", StandardCharsets.UTF_16BE))
                        .content());
    }

    @Test
    void aPageIsKnownByItsNameOrItsStart() throws IOException {
        assertEquals(Format.HTML, document(write("a.htm", "<p>The quay")).format());
        assertEquals(
                Format.HTML,
                document(write("b", "\n<!DOCTYPE html><p>The quay")).format());
        assertEquals(
                Format.PLAIN_TEXT,
                document(write("c.txt", "He wrote <html> on the wall")).format());
    }

    @Test
    void aPageIsReadInTheEncodingItDeclares() throws IOException {
        Charset latin = Charset.forName("windows-1252");
        String page = "<html><meta charset=windows-1252><p>“Café”";
        assertEquals(page, document(write("a.html", page, latin)).content());
        assertEquals(
                "<html>“Café”", document(write("b.html", "<html>“Café”", latin)).content());
    }

    @Test
    void packedFilesAreUnpacked() throws IOException {
        Path file = folder.resolve("quay.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("The quay".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("The quay", document(file).content());
        assertEquals("quay", document(file).id());
    }

    @Test
    void aFolderIsReadInOrderWithoutHiddenFiles() throws IOException {
        write("b.txt", "B");
        write("a/z.txt", "Z");
        write(".hidden.txt", "H");
        write(".git/x.txt", "X");
        assertEquals(List.of("z", "b"), ids(read(folder.toString())));
    }

    @Test
    void aLinkThatLeadsBackIsNotFollowed() throws IOException {
        write("a.txt", "A");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        List<IngestResult> results = read(folder.toString());
        assertEquals(2, results.size());
        assertTrue(rejected(results.get(1)).reason().contains("a link back"));
    }

    @Test
    void aFolderWithNothingReadableIsRejected() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals("nothing readable in this folder (no files)", onlyReason(empty));
        write("full/a.bin", "\0\0");
        List<IngestResult> results = read(folder.resolve("full").toString());
        assertEquals(
                "nothing readable in this folder (files looked at: 1)",
                rejected(results.getLast()).reason());
    }

    @Test
    void missingFilesAreRejected() {
        assertEquals("no such file or folder", onlyReason(folder.resolve("none.txt")));
    }

    @Test
    void unreadableFilesAreRejected() throws IOException {
        Path file = write("secret.txt", "The quay");
        Files.setPosixFilePermissions(file, java.util.Set.of());
        Assumptions.assumeFalse(Files.isReadable(file), "skipped: this user may read everything");
        assertEquals("no permission to read this file", onlyReason(file));
    }

    @Test
    void emptyFilesAreRejected() throws IOException {
        assertEquals("the file is empty", onlyReason(write("a.txt", "")));
        assertEquals("the file is empty: nothing but white space", onlyReason(write("b.txt", " \n\n")));
    }

    @Test
    void binaryFilesAreRejected() throws IOException {
        assertEquals("not text: a PDF file", onlyReason(write("a.txt", "%PDF-1.7 text")));
        assertEquals("not text: a binary file (NUL byte at byte 4)", onlyReason(write("b.txt", "abc\0def")));
        assertEquals("not text: a binary file (many control characters)", onlyReason(write("c.txt", "a\1\2\3\4\5b")));
    }

    @Test
    void wrongEncodingIsRejectedWithItsPlace() throws IOException {
        Path file = write("a.txt", "Café", StandardCharsets.ISO_8859_1);
        assertTrue(onlyReason(file).startsWith("not UTF-8: wrong byte at byte 4"), onlyReason(file));
    }

    @Test
    void aLineOf50MegabytesIsRejected() throws IOException {
        byte[] line = new byte[50 << 20];
        Arrays.fill(line, (byte) 'a');
        Path file = folder.resolve("long.txt");
        Files.write(file, line);
        assertEquals("the file is larger than the limit of 4 MiB a document", onlyReason(file));
    }

    @Test
    void overridesReplaceWhatTheDocumentSays() throws IOException {
        Path file = write("a.jsonl", "{\"text\":\"The quay\",\"outlet\":\"Old\",\"title\":\"Kept\"}");
        List<IngestResult> results = new ArrayList<>();
        DocumentMetadata overrides = new DocumentMetadata("New", null, "7 March 2024");
        new FileSource(new FileSourceOptions(List.of(file.toString()), overrides, System.in)).read(results::add);
        RawDocument document = (RawDocument) results.getFirst();
        assertEquals("New", document.outlet());
        assertEquals("Kept", document.title());
        assertEquals("2024-03-07", document.published());
    }

    @Test
    void standardInputIsKnownByItsStart() {
        assertEquals(Format.PLAIN_TEXT, standardInput("The quay is shut.").format());
        assertEquals(Format.HTML, standardInput("<!doctype html><p>Shut").format());
        assertEquals(
                "shut",
                standardInput(" {\"id\":\"shut\",\"text\":\"The quay is shut.\"}")
                        .id());
    }

    private static RawDocument standardInput(String content) {
        List<IngestResult> results = new ArrayList<>();
        ByteArrayInputStream in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        new FileSource(new FileSourceOptions(List.of("-"), DocumentMetadata.none(), in)).read(results::add);
        return (RawDocument) results.getFirst();
    }

    private Path write(String name, String content) throws IOException {
        return write(name, content, StandardCharsets.UTF_8);
    }

    private Path write(String name, String content, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(charset));
    }

    private static List<IngestResult> read(String path) {
        List<IngestResult> results = new ArrayList<>();
        new FileSource(FileSourceOptions.of(List.of(path))).read(results::add);
        return results;
    }

    private static RawDocument document(Path file) {
        return (RawDocument) read(file.toString()).getFirst();
    }

    private static Rejected rejected(IngestResult result) {
        return (Rejected) result;
    }

    private static String onlyReason(Path path) {
        List<IngestResult> results = read(path.toString());
        assertEquals(1, results.size(), results.toString());
        assertEquals(path.toString(), rejected(results.getFirst()).origin());
        return rejected(results.getFirst()).reason();
    }

    private static List<String> ids(List<IngestResult> results) {
        return results.stream().map(r -> ((RawDocument) r).id()).toList();
    }
}

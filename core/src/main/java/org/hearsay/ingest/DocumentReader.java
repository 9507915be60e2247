package org.hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.hearsay.model.IngestResult;
import org.hearsay.model.RawDocument;
import org.hearsay.model.RawDocument.Format;
import org.hearsay.model.Rejected;
import org.hearsay.model.Rejected.Stage;
import org.jspecify.annotations.Nullable;

/** Reads the documents of one stream after the other and hands them on with their ids. */
final class DocumentReader {
    private static final int HEAD_BYTES = 8192;

    private final DocumentMetadata overrides;
    private final DocumentIds ids;
    private final Consumer<? super IngestResult> sink;
    private long documentCount;

    DocumentReader(DocumentMetadata overrides, DocumentIds ids, Consumer<? super IngestResult> sink) {
        this.overrides = overrides;
        this.ids = ids;
        this.sink = sink;
    }

    /** How many documents were handed on, rejections not counted. */
    long documentCount() {
        return documentCount;
    }

    /**
     * Reads every document of {@code stream}, which is not closed.
     *
     * @param origin for people
     * @param name the file's name, from which its kind and ids are made
     */
    void read(String origin, String name, InputStream stream) throws IOException, UnreadableException {
        InputStream in = new BufferedInputStream(stream, HEAD_BYTES);
        byte[] head = head(in);
        String unpackedName = name;
        if (ContentKind.startsWith(head, "\u001F\u008B")) {
            in = new BufferedInputStream(new GZIPInputStream(in, HEAD_BYTES), HEAD_BYTES);
            head = head(in);
            unpackedName = name.replaceFirst("(?i)\\.gz$", "");
        }
        if (head.length == 0) {
            throw new UnreadableException("the file is empty");
        }
        String binary = BinarySniffer.describe(head);
        if (binary != null) {
            throw new UnreadableException("not text: " + binary);
        }
        String stem = stem(unpackedName);
        ContentKind kind = ContentKind.of(unpackedName, head);
        switch (kind) {
            case JSON_LINES -> new JsonSource(this, origin, stem).readLines(in);
            case JSON -> new JsonSource(this, origin, stem).readValues(in);
            case HTML -> readWhole(origin, stem, in, Format.HTML);
            case PLAIN_TEXT -> readWhole(origin, stem, in, Format.PLAIN_TEXT);
        }
    }

    private void readWhole(String origin, String stem, InputStream in, Format format)
            throws IOException, UnreadableException {
        byte[] bytes = in.readNBytes(FileSource.MAX_DOCUMENT_BYTES + 1);
        if (bytes.length > FileSource.MAX_DOCUMENT_BYTES) {
            throw new UnreadableException(FileSource.tooLarge("the file"));
        }
        String content = format == Format.HTML ? TextDecoder.html(bytes) : TextDecoder.plainText(bytes);
        if (content.isBlank()) {
            throw new UnreadableException("the file is empty: nothing but white space");
        }
        accept(origin, stem, new JsonRecord.Usable(null, null, null, null, null, null, format, content));
    }

    /** Hands on what was read; an id is made from {@code idBase} where none is given. */
    void accept(String origin, String idBase, JsonRecord found) {
        switch (found) {
            case JsonRecord.Unusable unusable -> reject(origin, unusable.id(), unusable.reason());
            case JsonRecord.Usable usable -> acceptUsable(origin, idBase, usable);
        }
    }

    private void acceptUsable(String origin, String idBase, JsonRecord.Usable found) {
        String given = found.id();
        if (given != null) {
            String firstOrigin = ids.take(given, origin);
            if (firstOrigin != null) {
                reject(origin, given, "duplicate id \"" + given + "\", first seen at " + firstOrigin);
                return;
            }
        }
        RawDocument document = new RawDocument(
                origin,
                given == null ? ids.make(idBase, origin) : given,
                found.outlet(),
                found.url(),
                found.title(),
                found.published(),
                found.story(),
                found.format(),
                found.content());
        documentCount++;
        sink.accept(FileSource.override(document, overrides));
    }

    void reject(String origin, @Nullable String id, String reason) {
        sink.accept(new Rejected(origin, id, Stage.INGEST, reason));
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(HEAD_BYTES);
        byte[] head = in.readNBytes(HEAD_BYTES);
        in.reset();
        return head;
    }

    /** The name without its last ending: {@code report.2016.txt} gives {@code report.2016}. */
    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isBlank() ? "document" : stem;
    }
}

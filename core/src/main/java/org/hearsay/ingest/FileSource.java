package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.hearsay.model.IngestResult;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rejected;
import org.hearsay.model.Rejected.Stage;

/**
 * Reads files, folders and standard input: plain text, HTML, JSON lines and JSON, each also packed with gzip. A folder is
 * read with its subfolders in the order of the names, without hidden files. Ids are unique over one source.
 */
public final class FileSource implements Source {
    private final FileSourceOptions options;

    public FileSource(FileSourceOptions options) {
        this.options = options;
    }

    @Override
    public void read(Consumer<? super IngestResult> sink) {
        DocumentReader reader = new DocumentReader(options.overrides(), new DocumentIds(), sink);
        for (String path : options.paths()) {
            if (path.equals(FileSourceOptions.STANDARD_INPUT)) {
                readStream(reader, "standard input", "stdin", options.standardInput(), sink);
            } else {
                readPath(reader, path, sink);
            }
        }
    }

    private static void readPath(DocumentReader reader, String given, Consumer<? super IngestResult> sink) {
        Path path;
        try {
            path = Path.of(given);
        } catch (InvalidPathException e) {
            sink.accept(rejected(given, "not a path: " + e.getReason()));
            return;
        }
        if (Files.isDirectory(path)) {
            readFolder(reader, path, sink);
        } else if (Files.exists(path)) {
            readFile(reader, path, sink);
        } else {
            sink.accept(rejected(given, "no such file or folder"));
        }
    }

    private static void readFolder(DocumentReader reader, Path folder, Consumer<? super IngestResult> sink) {
        long before = reader.documentCount();
        FolderWalker walker =
                new FolderWalker(file -> readFile(reader, file, sink), (path, why) -> sink.accept(rejected(path, why)));
        walker.walk(folder);
        if (reader.documentCount() == before) {
            String looked = walker.fileCount() == 0 ? "no files" : "files looked at: " + walker.fileCount();
            sink.accept(rejected(folder.toString(), "nothing readable in this folder (" + looked + ")"));
        }
    }

    private static void readFile(DocumentReader reader, Path file, Consumer<? super IngestResult> sink) {
        if (!Files.isReadable(file)) {
            sink.accept(rejected(file.toString(), "no permission to read this file"));
            return;
        }
        Path name = file.getFileName();
        try (InputStream stream = Files.newInputStream(file)) {
            readStream(reader, file.toString(), name == null ? "document" : name.toString(), stream, sink);
        } catch (IOException e) {
            sink.accept(rejected(file.toString(), "cannot be read: " + e.getMessage()));
        }
    }

    private static void readStream(
            DocumentReader reader,
            String origin,
            String name,
            InputStream stream,
            Consumer<? super IngestResult> sink) {
        try {
            reader.read(origin, name, stream);
        } catch (UnreadableException e) {
            sink.accept(rejected(origin, e.reason()));
        } catch (IOException e) {
            sink.accept(rejected(origin, "cannot be read to its end: " + e.getMessage()));
        }
    }

    private static Rejected rejected(String origin, String reason) {
        return new Rejected(origin, null, Stage.INGEST, reason);
    }

    /** Largest document that is read, in bytes of the file or of the JSON line, unpacked: a long book has about 2 MiB. */
    static final int MAX_DOCUMENT_BYTES = 4 << 20;

    /** Says why a document larger than {@link #MAX_DOCUMENT_BYTES} was left out. */
    static String tooLarge(String what) {
        return what + " is larger than the limit of " + (MAX_DOCUMENT_BYTES >> 20) + " MiB a document";
    }

    /** The document with what the user said of it. */
    static RawDocument override(RawDocument d, DocumentMetadata given) {
        return new RawDocument(
                d.origin(),
                d.id(),
                given.outlet() == null ? d.outlet() : given.outlet(),
                d.url(),
                given.title() == null ? d.title() : given.title(),
                given.published() == null ? d.published() : given.published(),
                d.story(),
                d.format(),
                d.content());
    }
}

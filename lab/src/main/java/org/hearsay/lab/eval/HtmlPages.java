package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.hearsay.model.RawDocument;

/** Reads compressed web pages, as UTF-8; what is not becomes the replacement character. */
public final class HtmlPages {
    private static final String SUFFIX = ".html.gz";

    private HtmlPages() {}

    /** Hands on the pages of {@code folder} by name, one at a time; their ids are the names without the suffix. */
    public static void read(Path folder, Consumer<RawDocument> sink) throws IOException {
        for (Path file : DataFolder.files(folder, SUFFIX)) {
            String name = file.getFileName().toString();
            String id = name.substring(0, name.length() - SUFFIX.length());
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                sink.accept(new RawDocument(name, id, null, null, null, null, null, RawDocument.Format.HTML, html));
            }
        }
    }
}

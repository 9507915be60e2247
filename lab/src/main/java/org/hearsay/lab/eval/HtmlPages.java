package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.model.RawDocument;

/** Reads compressed web pages, as UTF-8; what is not becomes the replacement character. */
final class HtmlPages {
    private static final String SUFFIX = ".html.gz";

    private HtmlPages() {}

    /** The pages of {@code folder} by name; their ids are the names without the suffix. */
    static List<RawDocument> read(Path folder) throws IOException {
        List<RawDocument> pages = new ArrayList<>();
        for (Path file : DataFolder.files(folder, SUFFIX)) {
            String name = file.getFileName().toString();
            String id = name.substring(0, name.length() - SUFFIX.length());
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                pages.add(new RawDocument(name, id, null, null, null, null, null, RawDocument.Format.HTML, html));
            }
        }
        return pages;
    }
}

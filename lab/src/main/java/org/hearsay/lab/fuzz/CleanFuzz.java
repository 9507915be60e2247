package org.hearsay.lab.fuzz;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.hearsay.clean.MainTextCleaner;
import org.hearsay.ingest.DocumentMetadata;
import org.hearsay.ingest.FileSource;
import org.hearsay.ingest.FileSourceOptions;
import org.hearsay.model.Article;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.RawDocument;
import org.hearsay.model.TextSpan;

/** Any bytes read as a page: nothing is thrown, and every character of the text has a place in the page. */
public final class CleanFuzz {
    private static final MainTextCleaner CLEANER = new MainTextCleaner();

    private CleanFuzz() {}

    /** Reads one page before the clock starts: the first one loads and instruments hundreds of classes. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(
                "<title>A</title><article><p>The ferry sailed at noon, the harbour master said.</p></article>"
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    /** The entry of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        byte[] page = new byte[data.length + 6];
        System.arraycopy("<html>".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, page, 0, 6);
        System.arraycopy(data, 0, page, 6, data.length);
        new FileSource(new FileSourceOptions(
                        List.of(FileSourceOptions.STANDARD_INPUT),
                        DocumentMetadata.none(),
                        new ByteArrayInputStream(page)))
                .read(result -> {
                    if (result instanceof RawDocument document && CLEANER.clean(document) instanceof Article article) {
                        check(article, document.content());
                    }
                });
    }

    /** Throws {@link IllegalStateException} where a character leads out of the document or backwards. */
    private static void check(Article article, String source) {
        OffsetMap offsets = article.provenance().offsets();
        for (int i = 0; i < article.text().length(); i++) {
            TextSpan place = offsets.source(new TextSpan(i, i + 1));
            if (place.begin() > source.length()) {
                throw new IllegalStateException("character " + i + " leads to " + place + " of " + source.length());
            }
        }
    }
}

package org.hearsay.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.ingest.DocumentMetadata;
import org.hearsay.ingest.FileSource;
import org.hearsay.ingest.FileSourceOptions;
import org.hearsay.model.Article;
import org.hearsay.model.CleanResult;
import org.hearsay.model.IngestResult;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rejected;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** No page crashes the reader, holds it up or costs its neighbours. */
class HostilePagesTest {
    private static final MainTextCleaner CLEANER = new MainTextCleaner();

    /** More than a page may take: one that hangs fails. */
    private static final Duration LONGEST = PageLimits.LONGEST_TIME.plusSeconds(30);

    @TestFactory
    Stream<DynamicTest> brokenPagesGiveTheirArticle() {
        return HostilePages.readable().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
                    Article article = assertInstanceOf(Article.class, read(page.getValue()));
                    assertTrue(article.text().contains(HostilePages.ARTICLE), () -> start(article.text()));
                    checkOffsets(article);
                }));
    }

    @TestFactory
    Stream<DynamicTest> pagesWithoutAnArticleAreTold() {
        return HostilePages.unreadable().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
                    Rejected rejected = assertInstanceOf(Rejected.class, read(page.getValue()));
                    assertFalse(rejected.reason().isBlank());
                }));
    }

    @Test
    void aBombOfGzipIsReadNoFurtherThanTheLimit() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] block = "<html>".repeat(20_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            for (int i = 0; i < 1000; i++) {
                gzip.write(block);
            }
        }
        Rejected rejected = assertInstanceOf(Rejected.class, read(bytes.toByteArray()));
        assertTrue(rejected.reason().contains("larger than the limit"), rejected.reason());
    }

    @Test
    void neighboursOfAHostilePageAreRead(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.html"), HostilePages.unreadable().get("a million nested elements"));
        Files.writeString(folder.resolve("b.html"), "<html><p>" + HostilePages.ARTICLE);
        Files.write(folder.resolve("c.html"), HostilePages.readable().get("broken UTF-8"));
        List<IngestResult> results = new ArrayList<>();
        new FileSource(FileSourceOptions.of(List.of(folder.toString()))).read(results::add);
        assertEquals(
                2,
                results.stream()
                        .filter(result ->
                                result instanceof RawDocument document && CLEANER.clean(document) instanceof Article)
                        .count());
    }

    private static CleanResult read(byte[] page) {
        List<CleanResult> results = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(page);
        assertTimeoutPreemptively(
                LONGEST,
                () -> new FileSource(new FileSourceOptions(
                                List.of(FileSourceOptions.STANDARD_INPUT), DocumentMetadata.none(), in))
                        .read(result -> results.add(
                                switch (result) {
                                    case Rejected rejected -> rejected;
                                    case RawDocument document -> CLEANER.clean(document);
                                })));
        assertEquals(1, results.size());
        return results.getFirst();
    }

    private static void checkOffsets(Article article) {
        int last = 0;
        for (int i = 0; i < article.text().length(); i += 7) {
            int place = article.provenance().offsets().source(i);
            assertTrue(place >= 0, "character " + i);
            last = Math.max(last, place);
        }
        assertTrue(last > 0, "all characters lead to the beginning");
    }

    private static String start(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}

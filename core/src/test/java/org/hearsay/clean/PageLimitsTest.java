package org.hearsay.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import org.hearsay.ProjectFiles;
import org.hearsay.model.Article;
import org.hearsay.model.CleanResult;
import org.hearsay.model.RawDocument;
import org.hearsay.model.RawDocument.Format;
import org.hearsay.model.Rejected;
import org.hearsay.model.Rejected.Stage;
import org.hearsay.model.TextSpan;
import org.junit.jupiter.api.Test;

class PageLimitsTest {
    private static final String LINE = "The harbour master of Kestway said that the bar was clear again.";

    @Test
    void textNestedDeeperThanTheLimitIsReadInOrder() {
        StringBuilder page = new StringBuilder("<html><body>");
        for (int i = 0; i < 12 * PageLimits.DEEPEST_ELEMENT; i++) {
            page.append("<div>").append(i % 500 == 0 ? LINE + " No. " + i + " is at sea." : "");
        }
        Article article = assertInstanceOf(Article.class, clean(new MainTextCleaner(), page.toString()));
        String text = article.text();
        assertTrue(text.matches("(?s).*No\\. 0 is.*No\\. 500 is.*No\\. 1000 is.*No\\. 1500 is.*"), text);
        int last = text.lastIndexOf("1500");
        TextSpan source = article.provenance().offsets().source(new TextSpan(last, last + 4));
        assertEquals("1500", source.in(page.toString()));
    }

    @Test
    void aPageThatTakesTooLongIsRejectedWithFileAndLimit() {
        String page = "<html>" + ("<p>" + LINE + "</p>").repeat(10_000);
        MainTextCleaner impatient = new MainTextCleaner(Duration.ofMillis(1));
        Rejected rejected = assertInstanceOf(Rejected.class, clean(impatient, page));
        assertEquals("page.html", rejected.origin());
        assertEquals(Stage.CLEAN, rejected.stage());
        assertEquals("the page takes longer than the limit of 0.001 seconds", rejected.reason());
    }

    @Test
    void thePageAfterOneThatTakesTooLongIsRead() {
        String slow = "<html>" + "<div><b><i>".repeat(200_000) + LINE;
        MainTextCleaner cleaner = new MainTextCleaner(Duration.ZERO);
        assertInstanceOf(Rejected.class, clean(cleaner, slow));
        RawDocument text =
                new RawDocument("b.txt", "b", null, null, null, null, null, Format.PLAIN_TEXT, LINE + " " + LINE);
        assertInstanceOf(Article.class, cleaner.clean(text));
        assertInstanceOf(Article.class, clean(new MainTextCleaner(), "<html><p>" + LINE));
    }

    @Test
    void everyLimitIsInTheReference() throws IllegalAccessException, IOException {
        String reference = Files.readString(ProjectFiles.root().resolve("docs/reference/errors.md"));
        for (Field limit : PageLimits.class.getDeclaredFields()) {
            assertTrue(reference.contains("`" + limit.getName() + "`"), limit.getName());
            if (limit.get(null) instanceof Integer value && value % 1024 != 0) {
                String written = String.format(Locale.ROOT, "%,d", value);
                assertTrue(reference.contains(written), limit.getName() + " is " + written);
            }
        }
        assertFalse(PageLimits.LONGEST_TIME.isZero());
        assertTrue(reference.contains(PageLimits.LONGEST_TIME.toSeconds() + " seconds"));
    }

    private static CleanResult clean(MainTextCleaner cleaner, String page) {
        return cleaner.clean(new RawDocument("page.html", "page", null, null, null, null, null, Format.HTML, page));
    }
}

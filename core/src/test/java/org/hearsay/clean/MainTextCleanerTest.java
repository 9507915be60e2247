package org.hearsay.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.hearsay.model.Article;
import org.hearsay.model.RawDocument;
import org.hearsay.model.RawDocument.Format;
import org.hearsay.model.Rejected;
import org.junit.jupiter.api.Test;

class MainTextCleanerTest {
    private static final MainTextCleaner CLEANER = new MainTextCleaner();

    private static final String FIRST =
            "The ferry ran on to a cable at the mouth of the harbour on Thursday, the master said.";
    private static final String SECOND =
            "No ship will be allowed in before the divers have looked at the whole of the bar.";

    @Test
    void theSamplePageGivesExactlyItsArticle() throws IOException {
        try (InputStream stream = MainTextCleanerTest.class.getResourceAsStream("/org/hearsay/sample-expected.json")) {
            JsonNode expected = new ObjectMapper().readTree(stream).path("htmlArticle");
            String page = Files.readString(Path.of("../samples/port-ardel-ferry/tarrow-lantern.html"));
            Article article = article(page);
            assertEquals(expected.path("text").asText(), article.text());
            assertEquals(expected.path("outlet").asText(), article.outlet());
            assertEquals(expected.path("title").asText(), article.title());
            assertEquals(expected.path("published").asText(), article.published());
            assertEquals(expected.path("url").asText(), article.url());
        }
    }

    @Test
    void plainTextIsKeptAsItIs() {
        String text = "\n" + FIRST + " \u00A0\r\n\n" + SECOND + "\t";
        RawDocument document = new RawDocument("a.txt", "a", null, null, null, null, null, Format.PLAIN_TEXT, text);
        assertEquals(text, ((Article) CLEANER.clean(document)).text());
    }

    @Test
    void blocksAndLineBreaksEndLines() {
        String page = """
                <p>One sentence of some length <b>in</b>
                 two lines of the page.<div>A third, longer sentence of the page<br>that goes on.<br><br>And a fifth of some \
                length, so that it counts.</div><ul><li>A sixth sentence of some length that is listed.\
                <li>A seventh sentence of some length that is listed.</ul>""";
        String text = """
                One sentence of some length in two lines of the page.

                A third, longer sentence of the page
                that goes on.

                And a fifth of some length, so that it counts.

                A sixth sentence of some length that is listed.

                A seventh sentence of some length that is listed.""";
        assertEquals(text, MainTextCleaner.mainText(page));
    }

    @Test
    void scriptsMenusAndFormsAreNoText() {
        String page = "<body><nav>Menu Weather</nav><script>var a = 1;</script><style>p{}</style><p>" + FIRST
                + "<form>Search here</form><p>" + SECOND + "<footer>All rights reserved</footer>";
        assertEquals(FIRST + "\n\n" + SECOND, article(page).text());
    }

    @Test
    void whatWasGivenCountsMoreThanWhatThePageSays() {
        String page =
                "<meta property='og:site_name' content='Page'><meta property='og:title' content='Shut'><p>" + FIRST;
        RawDocument document = new RawDocument("a", "a", "Given", null, null, null, null, Format.HTML, page);
        Article article = (Article) CLEANER.clean(document);
        assertEquals("Given", article.outlet());
        assertEquals("Shut", article.title());
    }

    @Test
    void theDateIsReadFromJsonLdAndTime() {
        String json =
                "<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2024-03-08T06:30Z\"}]}</script>";
        assertEquals("2024-03-08T06:30:00Z", article(json + "<p>" + FIRST).published());
        assertEquals(
                "2024-03-08",
                article("<time datetime='2024-03-08'>Friday</time><p>" + FIRST).published());
        assertNull(article("<time datetime='soon'>Friday</time><p>" + FIRST).published());
        String broken = "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>";
        assertNull(article(broken + "<p>" + FIRST).published());
    }

    @Test
    void onlyWebAddressesAreAddresses() {
        assertNull(article("<link rel=canonical href='javascript:alert(1)'><p>" + FIRST)
                .url());
        assertEquals(
                "https://kestway.example/1",
                article("<link rel=canonical href='https://kestway.example/1'><p>" + FIRST)
                        .url());
    }

    @Test
    void aPageInsideAFormIsRead() {
        assertTrue(article("<body><form><p>" + FIRST + "<p>" + SECOND + "</form>")
                .text()
                .contains(SECOND));
    }

    @Test
    void aPageWithoutTextIsRejected() {
        assertEquals("no main text found in the page", rejection("<html><script>var a;</script></html>"));
        assertEquals("no main text found in the page", rejection("<frameset><frame src=a></frameset>"));
    }

    @Test
    void anotherLanguageIsRejected() {
        String reason = rejection(
                "<p>Der Minister sagte am Dienstag, die Regierung werde den Hafen noch vor dem Sommer schließen.");
        assertTrue(reason.startsWith("not English but German"), reason);
    }

    @Test
    void deepNestingIsRead() {
        for (String tag : new String[] {"div", "b", "ul><li", "table><tr><td", "a"}) {
            String page = ("<" + tag + ">").repeat(20_000) + FIRST + "<p>" + SECOND;
            Article article = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> article(page), tag);
            assertFalse(article.text().isBlank());
        }
    }

    private static Article article(String page) {
        return (Article) CLEANER.clean(new RawDocument("a.html", "a", null, null, null, null, null, Format.HTML, page));
    }

    private static String rejection(String page) {
        RawDocument document = new RawDocument("a.html", "a", null, null, null, null, null, Format.HTML, page);
        return ((Rejected) CLEANER.clean(document)).reason();
    }

    @Test
    void aTextLongerThanANovelIsRejected() {
        String text = "The ferry left the quay at noon. ".repeat(PageLimits.LONGEST_TEXT / 30);
        RawDocument document =
                new RawDocument("long.txt", "long", null, null, null, null, null, RawDocument.Format.PLAIN_TEXT, text);
        Rejected rejected = assertInstanceOf(Rejected.class, new MainTextCleaner().clean(document));
        assertEquals("its text is longer than the limit of 600000 characters", rejected.reason());
    }
}

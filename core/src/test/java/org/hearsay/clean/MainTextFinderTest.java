package org.hearsay.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.model.Provenance.PageElement;
import org.hearsay.model.TextSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MainTextFinderTest {
    private static final String FIRST =
            "The ferry ran on to a cable at the mouth of the harbour on Thursday, the master said.";
    private static final String SECOND =
            "No ship will be allowed in before the divers have looked at the whole of the bar.";
    private static final String THIRD =
            "The company expects the next crossing on Sunday at the earliest, weather allowing.";

    private static MainText find(String html) {
        return MainTextFinder.find(Page.of(html, Deadline.none()));
    }

    private static String paragraphs(String... texts) {
        return "<p>" + String.join("</p><p>", texts) + "</p>";
    }

    @Test
    void menusRelatedLinksSharingNewslettersCookiesAndCommentsAreLeftOut() {
        String html =
                "<div class=cookie-banner>" + paragraphs("We use cookies to make this page better for you and others.")
                        + "</div><ul class=menu><li><a href=/a>Harbour</a><li><a href=/b>Weather</a></ul><div class=article-body>"
                        + paragraphs(FIRST) + "<div class=share-bar>Share on all of the networks that you have.</div>"
                        + paragraphs(SECOND)
                        + "<div class='newsletter-signup'><p>Get the harbour's news every morning in your post.</div>"
                        + paragraphs(THIRD)
                        + "</div><div class=related><h3>Related</h3><p>Another ferry ran aground last year, near the same bar.</p></div>"
                        + "<section id=comments><p>I have always said that this would happen one day, and now it has.</p></section>";
        assertEquals(String.join("\n\n", FIRST, SECOND, THIRD), find(html).text());
    }

    @Test
    void listsAndQuotationsStay() {
        String html =
                "<article><p>" + FIRST + "<ul><li>" + SECOND + "</ul><blockquote>" + THIRD + "</blockquote></article>";
        assertEquals(String.join("\n\n", FIRST, SECOND, THIRD), find(html).text());
    }

    @Test
    void captionsAreKeptApart() {
        String html =
                "<h1>Ferry on a cable at last</h1><figure><img src=a><figcaption>The ferry at its berth, 7 March 2024.</figcaption></figure>"
                        + "<article>" + paragraphs(FIRST, SECOND) + "</article>";
        MainText found = find("<title>Ferry on a cable at last</title>" + html);
        assertEquals(FIRST + "\n\n" + SECOND, found.text());
        assertEquals(List.of("The ferry at its berth, 7 March 2024."), found.captions());
    }

    @Test
    void everyCharacterLeadsBackToTheSource() {
        String html =
                "<html><body><p>Caf&eacute;s &amp; b&#97;rs on the quay  were\n shut on <b>Thursday</b> &mdash; all of th&shy;em, he said.</p>"
                        + paragraphs(FIRST) + "</body></html>";
        MainText found = find(html);
        assertTrue(
                found.text().startsWith("Cafés & bars on the quay were shut on Thursday — all of them, he said."),
                found.text());
        assertEquals("&eacute;", source(html, found, "é"));
        assertEquals("&amp;", source(html, found, "& ".strip()));
        assertEquals(
                "&#97;",
                html.substring(found.offsets().source(found.text().indexOf("ars on")))
                        .substring(0, 5));
        assertEquals("Thursday</b> &mdash; all", source(html, found, "Thursday — all"));
        assertEquals(FIRST, source(html, found, FIRST));
    }

    private static String source(String html, MainText found, String part) {
        int begin = found.text().indexOf(part);
        TextSpan span = found.offsets().source(new TextSpan(begin, begin + part.length()));
        return html.substring(span.begin(), span.end());
    }

    @Test
    void everyParagraphLeadsToItsElement() {
        String html = "<body><div>Menu</div><div id=x><p>" + FIRST + "</p><i></i><p>" + SECOND + "</p></div></body>";
        MainText found = find(html);
        Document page = Jsoup.parse(html);
        for (PageElement element : found.elements()) {
            assertEquals(1, page.select(element.selector()).size(), element.selector());
            assertEquals(page.select(element.selector()).text(), element.span().in(found.text()));
        }
        assertEquals(2, found.elements().size());
    }

    @Test
    void anArticleThatIsInJsonLdAloneIsRead() {
        String body = FIRST + " " + SECOND + " " + THIRD;
        String html =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"articleBody\":\""
                        + body + "\"}</script><div id=app></div>";
        MainText found = find(html);
        assertEquals(body, found.text());
        assertTrue(html.substring(found.offsets().source(5)).startsWith("{\"@type\""), "the script");
    }

    @Test
    void jsonLdTellsWhichParagraphsAreTheArticle() {
        String other = "A reader wrote to us about an altogether different matter, and at some length, last week.";
        String text = paragraphs(FIRST, SECOND, other, THIRD);
        String script = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + FIRST + " "
                + SECOND + " " + THIRD + " " + "\"}</script>";
        assertTrue(find("<article>" + text + "</article>").text().contains(other));
        assertFalse(find(script + "<article>" + text + "</article>").text().contains(other));
    }

    @Test
    void aNameThatMisleadsIsNotBelieved() {
        String html = "<div class='content-with-comments'>" + paragraphs(FIRST, SECOND, THIRD) + "</div>";
        assertEquals(String.join("\n\n", FIRST, SECOND, THIRD), find(html).text());
    }

    @Test
    void theHeadlineAndTheLineWithTheDateAreNoText() {
        String html =
                "<title>Ferry on a cable at last</title><article><h1>Ferry on a cable at last</h1><div>March 7, 2024</div>"
                        + paragraphs(FIRST, SECOND) + "</article>";
        assertEquals(FIRST + "\n\n" + SECOND, find(html).text());
    }
}

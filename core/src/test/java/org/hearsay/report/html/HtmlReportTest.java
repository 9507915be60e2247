package org.hearsay.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.Conflict;
import org.hearsay.model.CorrectionOutcome;
import org.hearsay.model.EntityType;
import org.hearsay.model.Evidence;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Merge;
import org.hearsay.model.Rejected;
import org.hearsay.model.Rendering;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.hearsay.text.Digests;
import org.hearsay.text.EvidenceMaker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final Rendering QUOTED =
            new Rendering(Rendering.Voice.QUOTED, Rendering.Wording.SAME, Rendering.Stance.ASSERTS);
    private static final Rendering SHORT =
            new Rendering(Rendering.Voice.INDIRECT, Rendering.Wording.SHORTENED, Rendering.Stance.ASSERTS);

    @Test
    void everyLinkInsideThePageLeadsSomewhere() {
        Document page = Jsoup.parse(page("Orla Fenn"));
        Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
        assertEquals(page.select("[id]").size(), ids.size(), "ids are unique");
        List<String> broken = new ArrayList<>();
        for (String href : page.select("a[href^=#]").eachAttr("href")) {
            if (!ids.contains(href.substring(1))) {
                broken.add(href);
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void theArticlesTextStandsOnThePageUnchanged() {
        Document page = Jsoup.parse(page("Orla Fenn"));
        page.select("sup").remove();
        Element text = page.selectFirst("#article-A .text p");
        assertNotNull(text);
        assertEquals("\"The pier is closed,\" Orla Fenn said.", text.wholeText());
    }

    @Test
    void aCellSaysHowTheClaimIsCarriedAndLeadsToTheSentence() {
        Document page = Jsoup.parse(page("Orla Fenn"));
        Element cell = page.selectFirst("table.matrix td:nth-of-type(2) a.cell");
        assertNotNull(cell);
        assertEquals("indirect", cell.ownText());
        assertTrue(cell.text().contains("shortened"));
        assertEquals("#B-s1-c1", cell.attr("href"));
        Element target = page.getElementById("B-s1-c1");
        assertNotNull(target);
        assertEquals("the pier is closed", target.text());
    }

    @Test
    void whatIsMissingIsCalledNotFoundInThisText() {
        Document page = Jsoup.parse(page("Orla Fenn"));
        assertEquals(
                List.of("not found in this text"),
                page.select("table.matrix td.absent").eachText());
        assertFalse(page.text().contains("omitted"));
    }

    @Test
    void markupInAnArticleStaysText() {
        String hostile = "</mark><script>alert(1)</script><img src=x onerror=alert(1)>";
        String html = page(hostile);
        Document page = Jsoup.parse(html);
        assertEquals(1, page.select("script").size(), "only the page's own script");
        assertEquals(0, page.select("img, iframe, object, embed, link, form").size());
        assertTrue(page.text().contains(hostile));
        assertTrue(page.getAllElements().stream()
                .noneMatch(e -> e.attributes().asList().stream()
                        .anyMatch(a -> a.getKey().startsWith("on"))));
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        Document page = Jsoup.parse(page("Orla Fenn"));
        List<String> outside = page.select("a[href]:not([href^=#])").eachAttr("href");
        assertEquals(
                List.of(
                        "https://grey.example/pier#:~:text=The%20pier%20is%20closed,-%2C%22%20Orla%20Fenn%20said",
                        "https://grey.example/pier"),
                outside);
    }

    @Test
    void thePageAllowsNothingFromElsewhere() {
        Document page = Jsoup.parse(page("Orla Fenn"));
        Element policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]");
        assertNotNull(policy);
        assertTrue(policy.attr("content").startsWith("default-src 'none'"));
        assertFalse(policy.attr("content").contains("unsafe"));
    }

    @Test
    void countsOpenToTheirListsAndReasons() {
        Document page = Jsoup.parse(page("Orla Fenn"));
        Element counts = page.selectFirst(".counts");
        assertNotNull(counts);
        assertEquals(
                List.of("2 independent reports", "1 original source"),
                counts.select("summary").eachText());
        assertTrue(counts.text().contains("in words of its own"));
    }

    @Test
    void anUnsureSpeakerIsWrittenOut() {
        assertTrue(page("Orla Fenn").contains("unclear: Orla Fenn or Tom Aske"));
    }

    @Test
    void whoIsSureAndUnclearStandsInOneRow() {
        AnnotatedArticle a = article("grey", "https://grey.example", "Said: it rains.", new TextSpan(6, 14));
        Speaker sure = new Speaker(null, "Orla Fenn", SourceKind.NAMED_PERSON, null, 0.9, List.of(), List.of());
        AnnotatedArticle both = a.with(
                List.of(
                        a.attributions().getFirst(),
                        new Attribution(
                                "a2",
                                Attribution.Kind.DIRECT,
                                0.9,
                                null,
                                null,
                                TextSpans.of(new TextSpan(9, 14)),
                                sure,
                                null,
                                List.of())),
                List.of());
        AnnotatedArticle two = new AnnotatedArticle(
                both.article(),
                both.structure(),
                both.attributions(),
                List.of(
                        new Statement("s1", TextSpans.of(new TextSpan(6, 14)), "a1"),
                        new Statement("s2", TextSpans.of(new TextSpan(9, 14)), "a2")),
                List.of(),
                List.of(),
                List.of());
        Comparison comparison = new Comparison(
                new Story("rain", List.of(two)), List.of(family(two)), List.of(), List.of(), List.of(), List.of());
        var rows = Jsoup.parse(HtmlReport.render(comparison, List.of())).select("#speakers tbody tr");
        assertEquals(1, rows.size());
        assertTrue(rows.text().contains("1 and 1 unclear"), rows.text());
        assertTrue(rows.text().contains("2 unclear: 1"), rows.text());
    }

    @Test
    void theSectionOnNamesGivesTheReasonsAndThePlaces() {
        AnnotatedArticle a = article("grey", "https://grey.example", "Salt Hand (Tide Fist) met.", new TextSpan(0, 9));
        Evidence place = new EvidenceMaker(a.article()).at(TextSpans.of(new TextSpan(0, 20)));
        LinkedEntity hand = new LinkedEntity(
                "e1",
                EntityType.GROUP,
                "Salt Hand",
                List.of(),
                List.of(
                        new LinkedEntity.NameCount("grey", LinkedEntity.NameVoice.OWN, "Salt Hand", 1),
                        new LinkedEntity.NameCount("grey", LinkedEntity.NameVoice.OWN, "Tide Fist", 1)),
                List.of(new Merge("Tide Fist", "Salt Hand", Merge.Rule.GLOSS, List.of("grey"), place, null)));
        Comparison comparison = new Comparison(
                        new Story("rain", List.of(a)),
                        List.of(family(a)),
                        List.of(hand),
                        List.of(),
                        List.of(),
                        List.of())
                .with(List.of(new CorrectionOutcome(
                        1, "fix.json, line 2", CorrectionOutcome.Status.REFUSED, "it fits several")));
        String names = Jsoup.parse(HtmlReport.render(comparison, List.of()))
                .select("#names")
                .text();
        assertTrue(names.contains("“Tide Fist” and “Salt Hand” explain each other"), names);
        assertTrue(names.contains("“Salt Hand (Tide Fist”"), names);
        assertTrue(names.contains("fix.json, line 2: not applied: it fits several"), names);
    }

    private static String page(String speaker) {
        AnnotatedArticle a = article(
                "grey",
                "https://grey.example/pier",
                "\"The pier is closed,\" " + speaker + " said.",
                new TextSpan(0, 21));
        AnnotatedArticle b =
                article("north", "javascript:alert(1)", "She said the pier is closed.", new TextSpan(9, 27));
        AnnotatedArticle c = article("south", "ftp://south.example", "Rain fell all day.", new TextSpan(0, 18));
        Claim.ClaimSpeaker who =
                new Claim.ClaimSpeaker(null, speaker, SourceKind.NAMED_PERSON, 0.6, List.of("Tom Aske"));
        Claim shared = new Claim(
                "c1",
                "\"The pier is closed,\"",
                who,
                List.of(appearance(a, QUOTED), appearance(b, SHORT)),
                List.of(
                        new Claim.IndependentReport("grey", List.of("grey"), "in words of its own"),
                        new Claim.IndependentReport("north", List.of("north"), "in words of its own")),
                List.of(new Claim.OriginalSource(
                        speaker, SourceKind.NAMED_PERSON, List.of("grey", "north"), "the same name")),
                null);
        Claim single = new Claim("c2", "Rain", null, List.of(appearance(c, QUOTED)), List.of(), List.of(), "south");
        Conflict conflict =
                new Conflict("x1", Conflict.Kind.QUANTITY, "c1", List.of(side("1 pier", a), side("2 piers", b)));
        Comparison comparison = new Comparison(
                new Story("pier", List.of(a, b, c)),
                List.of(family(a), family(b), family(c)),
                List.of(),
                List.of(shared, single),
                List.of(conflict),
                List.of());
        return HtmlReport.render(
                comparison, List.of(new Rejected("bad.txt", null, Rejected.Stage.INGEST, "the file is empty")));
    }

    private static Conflict.Side side(String value, AnnotatedArticle article) {
        return new Conflict.Side(value, "s1", appearance(article, QUOTED).evidence());
    }

    private static TextFamily family(AnnotatedArticle article) {
        return new TextFamily(
                "f-" + article.id(), List.of(new TextFamily.Member(article.id(), 0, List.of(), List.of())));
    }

    private static Claim.Appearance appearance(AnnotatedArticle article, Rendering rendering) {
        TextSpans spans = article.statements().getFirst().spans();
        return new Claim.Appearance(
                "s1",
                rendering,
                new Evidence(article.id(), spans, spans.in(article.text()), "", "", Digests.sha256(article.text())));
    }

    private static AnnotatedArticle article(String id, String url, String text, TextSpan content) {
        Speaker speaker =
                new Speaker(null, "Orla Fenn", SourceKind.NAMED_PERSON, null, 0.6, List.of(), List.of("named before"));
        Attribution attribution = new Attribution(
                "a1", Attribution.Kind.DIRECT, 0.9, null, null, TextSpans.of(content), speaker, null, List.of());
        TextSpan whole = new TextSpan(0, text.length());
        return new AnnotatedArticle(
                new Article(id, id, url, "A headline", "2031-05-02", null, "en", text),
                new TextStructure(List.of(whole), List.of(whole), List.of()),
                List.of(attribution),
                List.of(new Statement("s1", TextSpans.of(content), "a1")),
                List.of(),
                List.of(),
                List.of());
    }

    /** A wire story, a copy of it that adds a sentence and leaves one out, and a text of its own. */
    private static Document folded() {
        AnnotatedArticle wire = article("wire", "", "The pier is closed. Nobody was hurt.", new TextSpan(0, 19));
        AnnotatedArticle copy = article("copy", "", "The pier is closed. Our ferry still sails.", new TextSpan(0, 19));
        AnnotatedArticle other = article("own", "", "The pier is closed, they say.", new TextSpan(0, 19));
        TextFamily family = new TextFamily(
                "f1",
                new TextFamily.Original("wire", TextFamily.Original.Reason.EARLIEST),
                List.of(
                        new TextFamily.Member(
                                "copy",
                                0.5,
                                List.of(),
                                List.of(new TextSpan(20, 42)),
                                List.of(new TextSpan(20, 36)),
                                List.of()),
                        new TextFamily.Member("wire", 0.5, List.of(), List.of())),
                List.of());
        List<Claim.IndependentReport> two = List.of(
                new Claim.IndependentReport("wire", List.of("wire"), "text of its own"),
                new Claim.IndependentReport("own", List.of("own"), "text of its own"));
        List<Claim> claims = List.of(
                claim("c1", two, wire, copy, other),
                claim("c2", two, copy, other),
                claim("c3", two, wire, other),
                claim("c4", two.subList(0, 1), wire, copy),
                claim("c5", two.subList(0, 1), copy));
        Comparison comparison = new Comparison(
                new Story("pier", List.of(copy, other, wire)),
                List.of(family, family(other)),
                List.of(),
                claims,
                List.of(),
                List.of());
        return Jsoup.parse(HtmlReport.render(comparison, List.of()));
    }

    private static Claim claim(String id, List<Claim.IndependentReport> reports, AnnotatedArticle... carriers) {
        return new Claim(
                id,
                "The pier is closed",
                null,
                Stream.of(carriers).map(carrier -> appearance(carrier, QUOTED)).toList(),
                reports,
                List.of(),
                carriers.length == 1 ? carriers[0].id() : null);
    }

    @Test
    void copiesAreFoldedUnderTheirOriginal() {
        Document page = folded();
        assertEquals(
                List.of("own", "wire"),
                page.select("table.matrix thead th:gt(0)").stream()
                        .map(Element::ownText)
                        .toList());
        Element copies = page.selectFirst("table.matrix thead details:has(> .copies)");
        assertNotNull(copies);
        assertEquals(
                "+1 copy A copy, 50% of it shared 1 sentence dropped Nobody was hurt. 1 sentence added Our ferry still"
                        + " sails.",
                copies.text());
        assertEquals("in 1 of 1 copy A copy: quoted, same", folded(page, "c1"));
        assertEquals("in 0 of 1 copy A copy: not found in this text", folded(page, "c3"));
    }

    private static String folded(Document page, String claim) {
        return page.select("#claim-" + claim + " td:nth-of-type(2) details").text();
    }

    @Test
    void whatOnlyACopyCarriesIsNotLost() {
        Document page = folded();
        assertEquals(
                "quoted in the copy A",
                page.select("#claim-c2 td:nth-of-type(2) a.cell")
                        .textNodes()
                        .getFirst()
                        .text());
        assertEquals("", folded(page, "c2"));
        String single = page.select("#single details.single").text();
        assertTrue(single.startsWith("C wire and 1 copy: 2 attributed, 0 in its own voice"), single);
        assertNotNull(page.selectFirst("#single li#claim-c4:contains(the same text in A copy)"));
        assertEquals("#A-s1-c5", page.select("#single li#claim-c5 .evidence a").attr("href"));
    }
}

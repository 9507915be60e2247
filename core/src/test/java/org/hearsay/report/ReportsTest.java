package org.hearsay.report;

import static org.hearsay.fixture.ArticleBuilder.article;
import static org.hearsay.fixture.ArticleBuilder.saying;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hearsay.claim.StatementClaimAligner;
import org.hearsay.conflict.ValueConflictFinder;
import org.hearsay.entity.NameEntityLinker;
import org.hearsay.family.ShingleFamilyFinder;
import org.hearsay.fixture.FakeVectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.Conflict;
import org.hearsay.model.EntityType;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Rejected;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TimelineEntry;
import org.hearsay.report.html.HtmlReport;
import org.hearsay.story.GivenStoryGrouper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final String QUOTE = "“The gate \u001b[31mwas rusted <script>x</script> through for years,”";

    private static AnnotatedArticle quoting(String id) {
        return article(
                        id,
                        "2031-05-05",
                        "\uD83D\uDE00 " + QUOTE + " Mira Tolland told reporters. In May 2030 the lock failed.")
                .name(EntityType.PERSON, "Mira Tolland")
                .said(Kind.DIRECT, "Mira Tolland", "told", QUOTE)
                .time("May 2030", "2030-05")
                .build();
    }

    private static Comparison compare(List<AnnotatedArticle> articles) {
        Story story = new GivenStoryGrouper().group(articles).getFirst();
        List<TextFamily> families = new ShingleFamilyFinder().find(story);
        List<LinkedEntity> entities = new NameEntityLinker().link(story).entities();
        List<Claim> claims =
                new StatementClaimAligner(FakeVectors.models(FakeVectors.byWords())).align(story, families, entities);
        List<Conflict> conflicts = new ValueConflictFinder().find(story, families, claims);
        return new TimelineReportBuilder().build(story, families, entities, claims, conflicts);
    }

    private static final AnnotatedArticle ALONE =
            article("c", "2031-05-06", "Only the mill was spared by the water.").build();

    @Test
    void theTextReportIsPlainNarrowAndCitesCodePoints() {
        String report = new TextReport().write(compare(List.of(quoting("a"), quoting("b"), ALONE)), List.of());
        assertFalse(report.contains("\u001b"), "an escape would reach the terminal");
        assertTrue(report.lines().allMatch(line -> line.length() <= 100));
        assertTrue(report.contains("a [2,"), "an emoji is one code point");
        assertTrue(report.contains("not found in this text: c"));
        assertTrue(report.contains("May 2030 (“May 2030”)"));
        assertTrue(report.contains("2 independent reports, 1 original source"));
    }

    @Test
    void whatStandsInOneTextIsRankedAndItsCopiesAreNamed() {
        String text = "Cows were led uphill by two boys from the farm behind the chapel before breakfast that day."
                + " The lock gate at Osk broke under the flood after years of rust, and the water took the old mill."
                + " Barley drifted past the bridge, and the miller's dog sat on the roof until somebody rowed over.";
        AnnotatedArticle flood = article(
                        "c", "2031-05-05", "Years of rust broke the gate of the lock at Osk in the flood; a mill fell.")
                .build();
        String report = new TextReport()
                .write(
                        compare(List.of(
                                article("a", "2031-05-05", text).build(),
                                article("b", "2031-05-06", text).build(),
                                flood)),
                        List.of());
        String single = report.substring(report.indexOf("What stands in one text only"));
        assertTrue(single.contains("- a, with its copies b\n"), single);
        assertTrue(single.contains("  - the same text in b\n"), single);
        assertTrue(single.indexOf("The lock gate") < single.indexOf("Cows were"), single);
    }

    @Test
    void ofManyOutletsTheCarriersOfAClaimStandBelowEachOther() {
        List<AnnotatedArticle> articles = new ArrayList<>(List.of(quoting("a"), quoting("b")));
        for (int i = 0; i < 31; i++) {
            articles.add(article("n" + i, "2031-05-07", "Mill number " + i + " was spared by water.")
                    .build());
        }
        Comparison comparison = compare(articles);
        Document page = Jsoup.parse(HtmlReport.render(comparison, List.of()));
        assertEquals(
                List.of("Claim", "Carried by"),
                page.select("table.matrix thead th").eachText());
        Element row = Objects.requireNonNull(page.selectFirst("table.matrix tbody tr:contains(rusted)"));
        Element cell = Objects.requireNonNull(row.selectFirst("td"));
        assertTrue(cell.text().startsWith("Outlet a quoted"), cell.text());
        assertTrue(cell.text().endsWith("not found in the texts of 31 other outlets"), cell.text());
        assertEquals(
                List.of("Speaker", "Statements", "Found in"),
                page.select("#speakers thead th").eachText());
        String report = new TextReport().write(comparison, List.of());
        assertTrue(report.contains("not found in 31 other texts"), report);
    }

    @Test
    void whatAnotherSpeakerSaysAlikeIsNamedWithHim() {
        String words = "nobody may cross the old span before the autumn";
        AnnotatedArticle a = saying("a", "2031-05-05", "Mira Tolland", "that " + words);
        AnnotatedArticle b = saying("b", "2031-05-06", "Pell Ostrand", words);
        Comparison comparison = compare(List.of(a, b));
        String report = new TextReport().write(comparison, List.of()).replaceAll("\\s+", " ");
        assertTrue(report.contains("reads alike, on another's word: c2. Pell Ostrand: " + words), report);
        Element line = Objects.requireNonNull(
                Jsoup.parse(HtmlReport.render(comparison, List.of())).selectFirst("#claim-c1 .alike"));
        assertEquals("Reads alike, on another's word: " + words + " — Pell Ostrand", line.text());
        assertEquals("#claim-c2", line.select("a").attr("href"));
    }

    @Test
    void theMarkdownReportLetsNoHtmlThrough() {
        String report = new MarkdownReport().write(compare(List.of(quoting("a"), quoting("b"), ALONE)), List.of());
        assertFalse(report.contains("<script"));
        assertTrue(report.contains("&lt;script&gt;"));
        assertTrue(report.startsWith("# Story story"));
    }

    @Test
    void theTimelineGoesByWhatHappenedAndShowsWeeksInWords() {
        AnnotatedArticle later = article(
                        "d", "2031-05-09", "The lock broke last week. It had been weak since April. Last year it held.")
                .time("last week", "2031-W18")
                .time("April", "2031-04")
                .time("Last year", "2030")
                .build();
        Comparison comparison = compare(List.of(later));
        assertEquals(
                List.of("2030", "2031-04", "2031-W18"),
                comparison.timeline().stream().map(TimelineEntry::value).toList());
        String report = new TextReport().write(comparison, List.of());
        assertTrue(report.contains("week of 28 April 2031 (“last week”)"), report);
        assertFalse(report.contains("W18"), report);
    }

    @Test
    void rejectedDocumentsAreListedAtTheEnd() {
        List<Rejected> rejected = List.of(new Rejected("in/<b>.txt", null, Rejected.Stage.CLEAN, "not in English"));
        Comparison comparison = compare(List.of(ALONE));
        String text = new TextReport().write(comparison, rejected);
        assertTrue(text.endsWith("- in/<b>.txt (clean): not in English\n"), text);
        String markdown = new MarkdownReport().write(comparison, rejected);
        assertTrue(markdown.endsWith("- in/&lt;b&gt;.txt (clean): not in English\n"), markdown);
    }

    @Test
    void markdownCharactersAreEscaped() {
        assertEquals("\\[a\\](http\\://x) \\*b\\* &lt;i&gt;", MarkdownReport.escape("[a](http://x) *b* <i>"));
        assertEquals("1\\. x", MarkdownReport.escape("1. x"));
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<AnnotatedArticle> articles = new ArrayList<>(List.of(quoting("b"), quoting("a"), ALONE, quoting("d")));
        Comparison expected = compare(articles);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertEquals(expected, compare(articles));
        }
    }
}

package org.hearsay.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.hearsay.model.Fact;
import org.hearsay.model.FactOrigin;
import org.junit.jupiter.api.Test;

class PublicationFactsTest {
    private static final String JSON_LD = """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"Organization","@id":"#org","name":"Kestway Herald"},
              {"@type":"NewsArticle","headline":"Harbour shut after ferry runs on to cable",
               "datePublished":"2024-03-08T06:30:00Z","dateModified":"2024-03-08T09:00:00Z",
               "author":[{"@type":"Person","name":"Ana Loren"},{"@type":"Organization","name":"Kestway Herald"}],
               "publisher":{"@id":"#org"},"articleSection":"Harbour","inLanguage":"en-GB",
               "url":"https://herald.example/harbour-shut"}]}</script>
            """;

    private static PublicationFacts facts(String html) {
        return MainTextCleaner.facts(html);
    }

    @Test
    void jsonLdComesFirstAndTheRecordSaysSo() {
        PublicationFacts facts = facts(JSON_LD
                + "<meta property='og:title' content='Ferry on cable'><meta name=author content='Web Desk'>"
                + "<h1>Harbour shut after ferry runs on to cable</h1>");
        assertEquals("Harbour shut after ferry runs on to cable", facts.title());
        assertEquals("Kestway Herald", facts.outlet());
        assertEquals(List.of("Ana Loren"), facts.authors());
        assertEquals("2024-03-08T06:30:00Z", facts.published());
        assertEquals("2024-03-08T09:00:00Z", facts.updated());
        assertEquals("Harbour", facts.section());
        assertEquals("https://herald.example/harbour-shut", facts.url());
        for (Fact fact : Fact.values()) {
            assertEquals(FactOrigin.JSON_LD, facts.origins().get(fact), fact.name());
        }
    }

    @Test
    void microdataIsReadWithoutWhatIsNestedInOtherItems() {
        PublicationFacts facts = facts("""
                <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop=headline>Divers look at the bar again</h1>
                <span itemprop=author itemscope itemtype="https://schema.org/Person"><b itemprop=name>Ana Loren</b></span>
                <meta itemprop=datePublished content="2024-03-09">
                <div itemscope itemtype="https://schema.org/Comment"><i itemprop=author>Some Reader</i></div></div>
                """);
        assertEquals(List.of("Ana Loren"), facts.authors());
        assertEquals("2024-03-09", facts.published());
        assertEquals(FactOrigin.MICRODATA, facts.origins().get(Fact.AUTHORS));
    }

    @Test
    void aHeadlineThatThePageShowsCountsMoreThanOneWithTheSitesName() {
        PublicationFacts facts = facts("<meta property='og:title' content='Divers look at the bar | Kestway Herald'>"
                + "<h1>Divers look at the bar</h1>");
        assertEquals("Divers look at the bar", facts.title());
        PublicationFacts otherWords =
                facts("<meta property='og:title' content='You will not believe this'><h1>Divers look at the bar</h1>");
        assertEquals("Divers look at the bar", otherWords.title());
        assertEquals(FactOrigin.PAGE, otherWords.origins().get(Fact.TITLE));
    }

    @Test
    void aBylineAndALineWithTheDateAreReadFromThePage() {
        PublicationFacts facts =
                facts("<h1>Divers look at the bar</h1><p class=byline>By Ana Loren and Pim Oster, Harbour"
                        + " Correspondent</p><div class=date>Posted March 9, 2024 at 3pm</div><p>Text.");
        assertEquals(List.of("Ana Loren", "Pim Oster"), facts.authors());
        assertEquals("2024-03-09", facts.published());
        assertEquals(FactOrigin.PAGE, facts.origins().get(Fact.PUBLISHED));
    }

    @Test
    void theAddressTellsTheDateWhereNothingElseDoes() {
        assertEquals(
                "2024-03-09",
                facts("<link rel=canonical href='https://herald.example/2024/03/09/bar'>")
                        .published());
        assertNull(facts("<link rel=canonical href='https://herald.example/2024/55/09/bar'>")
                .published());
    }

    @Test
    void anAgencyIsAnAuthorOnlyWhereNobodyElseIsNamed() {
        Byline byline = new Byline("Kestway Herald", "https://herald.example/1");
        assertEquals(List.of("Reuters"), byline.names(List.of("Reuters")));
        assertEquals(List.of("Ana Loren"), byline.names(List.of("By Ana Loren, Reuters", "admin", "Kestway Herald")));
        assertEquals(List.of(), byline.names(List.of("https://social.example/ana", "Staff Writer")));
    }

    @Test
    void datesThatCanBeReadTwoWaysAreNone() {
        assertNull(PageDates.in("Posted 3/4/2024"));
        assertEquals("2024-04-25", PageDates.in("Posted 25/4/2024"));
        assertEquals("2024-04-25", PageDates.in("Apr. 25th, 2024, 10:00"));
    }

    @Test
    void brokenJsonLdIsPassedOver() {
        for (String json : List.of("{", "[[[", "{\"@type\":\"NewsArticle\",\"headline\":[{}]}", "null", "\"x\"", "")) {
            assertNull(facts("<script type='application/ld+json'>" + json + "</script>")
                    .published());
        }
    }
}

package org.hearsay.claim;

import static org.hearsay.fixture.ArticleBuilder.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.entity.NameEntityLinker;
import org.hearsay.family.ShingleFamilyFinder;
import org.hearsay.fixture.ArticleBuilder;
import org.hearsay.fixture.FakeVectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.Appearance;
import org.hearsay.model.EntityType;
import org.hearsay.model.Rendering;
import org.hearsay.model.Rendering.Stance;
import org.hearsay.model.Rendering.Voice;
import org.hearsay.model.Rendering.Wording;
import org.hearsay.model.Story;
import org.hearsay.model.Via;
import org.junit.jupiter.api.Test;

class StatementClaimAlignerTest {
    private static final String WHOLE = "“The gate was rusted through and nobody had looked at it for years,”";

    private static List<Claim> align(AnnotatedArticle... articles) {
        Story story = new Story("s", List.of(articles));
        return new StatementClaimAligner(FakeVectors.byWords())
                .align(
                        story,
                        new ShingleFamilyFinder().find(story),
                        new NameEntityLinker().link(story).entities());
    }

    private static ArticleBuilder quoting(String id, String quotation) {
        return article(id, "2031-05-05", quotation + " Mira Tolland told us.")
                .name(EntityType.PERSON, "Mira Tolland")
                .said(Kind.DIRECT, "Mira Tolland", "told", quotation);
    }

    private static Rendering rendering(Claim claim, String article) {
        return claim.appearances().stream()
                .filter(a -> a.article().equals(article))
                .map(Appearance::rendering)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aQuotationCutShortAndAnIndirectOneShareItsClaim() {
        AnnotatedArticle indirect = article(
                        "c",
                        "2031-05-06",
                        "Tolland said that nobody had looked for years at the gate, which was rusted.")
                .name(EntityType.PERSON, "Tolland")
                .said(
                        Kind.INDIRECT,
                        "Tolland",
                        "said",
                        "that nobody had looked for years at the gate, which was rusted")
                .build();
        Claim claim = align(
                        quoting("a", WHOLE).build(),
                        quoting("b", "“nobody had looked at it”").build(),
                        indirect)
                .getFirst();
        assertEquals(3, claim.appearances().size());
        assertEquals(WHOLE, claim.text());
        assertEquals(new Rendering(Voice.QUOTED, Wording.SAME, Stance.ASSERTS), rendering(claim, "a"));
        assertEquals(new Rendering(Voice.QUOTED, Wording.SHORTENED, Stance.ASSERTS), rendering(claim, "b"));
        assertEquals(new Rendering(Voice.INDIRECT, Wording.REWORDED, Stance.ASSERTS), rendering(claim, "c"));
        assertEquals(3, claim.independentReports().size());
        assertEquals(1, claim.originalSources().size());
        assertNull(claim.onlyIn());
    }

    @Test
    void theSameShortWordsOfTwoPeopleAreTwoClaims() {
        AnnotatedArticle other = article("b", "2031-05-05", "“had looked at it” Jonas Pell told us.")
                .name(EntityType.PERSON, "Jonas Pell")
                .said(Kind.DIRECT, "Jonas Pell", "told", "“had looked at it”")
                .build();
        align(quoting("a", WHOLE).build(), other)
                .forEach(claim -> assertEquals(1, claim.appearances().size()));
    }

    @Test
    void aClaimOfOneTextStandsOnlyThere() {
        List<Claim> claims = align(
                quoting("a", WHOLE).build(),
                quoting("b", "“The crane comes tomorrow morning.”").build());
        assertTrue(claims.stream().allMatch(claim -> claim.onlyIn() != null));
    }

    @Test
    void wordsFirstToldToAnotherOutletAreNoReportOfTheirOwn() {
        AnnotatedArticle second = article("b", "2031-05-06", WHOLE + " Mira Tolland told Outlet a.")
                .name(EntityType.PERSON, "Mira Tolland")
                .said(Kind.DIRECT, "Mira Tolland", "told", WHOLE, new Via("Outlet a", null))
                .build();
        Claim claim = align(quoting("a", WHOLE).build(), second).getFirst();
        assertEquals(1, claim.independentReports().size());
        assertEquals("Outlet a", claim.independentReports().getFirst().outlet());
        assertTrue(claim.independentReports().getFirst().reason().contains("taken from this outlet: Outlet b"));
    }

    @Test
    void aDenialSharesTheClaimAndDenies() {
        String content = "that the gate was rusted through and nobody had looked at it";
        AnnotatedArticle denial = article("b", "2031-05-06", "Jonas Pell denied " + content + ".")
                .name(EntityType.PERSON, "Jonas Pell")
                .said(Kind.INDIRECT, "Jonas Pell", "denied", content)
                .build();
        Claim claim = align(quoting("a", WHOLE).build(), denial).getFirst();
        assertEquals(2, claim.appearances().size());
        assertEquals(Stance.DENIES, rendering(claim, "b").stance());
    }

    @Test
    void everyStatementIsInAClaimAndArrivalDoesNotMatter() {
        AnnotatedArticle a = quoting("a", WHOLE).build();
        AnnotatedArticle b = quoting("b", "“nobody had looked at it”").build();
        AnnotatedArticle c = article("c", "2031-05-07", "The barge lay on its side. Barley drifted past the mill.")
                .build();
        List<Claim> claims = align(a, b, c);
        Set<String> covered = new TreeSet<>();
        claims.forEach(claim -> claim.appearances().forEach(p -> covered.add(p.article() + p.statement())));
        assertEquals(
                a.statements().size() + b.statements().size() + c.statements().size(), covered.size());
    }

    @Test
    void otherWordsOfOneSpeakerWithTheSameMeaningShareAClaim() {
        List<Claim> claims = new StatementClaimAligner(FakeVectors.byKey(List.of("gate", "barrier")))
                .align(
                        reworded(),
                        List.of(),
                        new NameEntityLinker().link(reworded()).entities());
        assertEquals(2, claims.size());
        List<Claim> sameMeaning = new StatementClaimAligner(
                        texts -> texts.stream().map(text -> new float[] {1, 0}).toList())
                .align(
                        reworded(),
                        List.of(),
                        new NameEntityLinker().link(reworded()).entities());
        assertEquals(1, sameMeaning.size());
        assertEquals(
                new Rendering(Voice.INDIRECT, Wording.REWORDED, Stance.ASSERTS),
                rendering(sameMeaning.getFirst(), "b"));
    }

    private static Story reworded() {
        String indirect = "that the barrier was long corroded and without any inspection";
        AnnotatedArticle b = article("b", "2031-05-06", "Mira Tolland said " + indirect + ".")
                .name(EntityType.PERSON, "Mira Tolland")
                .said(Kind.INDIRECT, "Mira Tolland", "said", indirect)
                .build();
        return new Story("s", List.of(quoting("a", WHOLE).build(), b));
    }
}

package org.hearsay.claim;

import static org.hearsay.fixture.ArticleBuilder.article;
import static org.hearsay.fixture.ArticleBuilder.saying;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import org.hearsay.model.WordChanges;
import org.hearsay.nn.pair.PairReading;
import org.junit.jupiter.api.Test;

class StatementClaimAlignerTest {
    private static final String WHOLE = "“The gate was rusted through and nobody had looked at it for years,”";

    private static List<Claim> align(AnnotatedArticle... articles) {
        Story story = new Story("s", List.of(articles));
        return new StatementClaimAligner(FakeVectors.models(FakeVectors.byWords()))
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
        WordVectors alike = (text, words) -> Stream.generate(() -> new float[] {1, 0})
                .limit(words.size() + 1)
                .toArray(float[][]::new);
        List<Claim> sameMeaning = new StatementClaimAligner(FakeVectors.models(alike))
                .align(
                        reworded(),
                        List.of(),
                        new NameEntityLinker().link(reworded()).entities());
        assertEquals(1, sameMeaning.size());
        assertEquals(
                new Rendering(Voice.INDIRECT, Wording.REWORDED, Stance.ASSERTS),
                rendering(sameMeaning.getFirst(), "b"));
    }

    @Test
    void aRetellingIsFoundThoughItsArticleSaysItTwice() {
        assertEquals(1, claimsOfARetelling(0.66f).size(), "both tellings stand in the claim");
        assertEquals(3, claimsOfARetelling(-0.66f).size(), "as near to one thing as to quite another it is neither");
    }

    @Test
    void whatTheScoreLeavesOpenOfOneSpeakerIsReadTogether() {
        assertEquals(1, claimsOfTwo("Mira Tolland", FakeVectors.same(0.9)).size(), "the network finds them the same");
        assertEquals(2, claimsOfTwo("Mira Tolland", FakeVectors.same(0.1)).size(), "it finds them only related");
        PairReading contradiction = new PairReading(List.of(0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0));
        assertEquals(2, claimsOfTwo("Mira Tolland", contradiction).size(), "it finds a contradiction");
    }

    @Test
    void whatTwoSpeakersSayIsNoClaimWhateverTheNetworkMakesOfIt() {
        List<Claim> claims = claimsOfTwo("Pell Ostrand", FakeVectors.same(1));
        assertEquals(2, claims.size());
        assertEquals(
                List.of(List.of(), List.of()), claims.stream().map(Claim::alike).toList(), "the score is low");
    }

    @Test
    void whatTwoSpeakersSayAlikeLeadsFromOneClaimToTheOther() {
        String words = "nobody may cross the old span before the autumn";
        AnnotatedArticle a = saying("a", "2031-05-05", "Mira Tolland", "that " + words);
        AnnotatedArticle b = saying("b", "2031-05-06", "Pell Ostrand", words);
        assertEquals(
                List.of(List.of("c2"), List.of("c1")),
                align(a, b).stream().map(Claim::alike).toList());
    }

    /** Two indirect statements whose score is 0.1, the second of {@code speaker}, the first of Mira Tolland. */
    private static List<Claim> claimsOfTwo(String speaker, PairReading reading) {
        String one = "nobody may cross the span before the autumn";
        String other = "people are to keep off the bridge until October";
        AnnotatedArticle a = saying("a", "2031-05-05", "Mira Tolland", one);
        AnnotatedArticle b = saying("b", "2031-05-06", speaker, other);
        Story story = new Story("s", List.of(a, b));
        ClaimModels models =
                ClaimModels.of(FakeVectors.byWords(), (first, second) -> reading, new PairScorer(new double[] {
                    0, 0, 0, 0, 0, Math.log(0.1 / 0.9)
                }));
        return new StatementClaimAligner(models)
                .align(story, List.of(), new NameEntityLinker().link(story).entities());
    }

    /** A sentence of one article near two of another, whose vectors lie side by side or far apart. */
    private static List<Claim> claimsOfARetelling(float side) {
        String one = "nobody may cross the span before the autumn";
        String again = "people are to keep off the bridge until October";
        String twice = "residents should wait some months for that crossing";
        WordVectors vectors = (text, words) -> Stream.generate(() -> text.contains("span")
                        ? new float[] {1, 0}
                        : new float[] {0.75f, text.contains("residents") ? side : 0.66f})
                .limit(words.size() + 1)
                .toArray(float[][]::new);
        AnnotatedArticle a = saying("a", "2031-05-05", "Mira Tolland", one);
        AnnotatedArticle b = article(
                        "b", "2031-05-06", "Mira Tolland said " + again + ". Mira Tolland added " + twice + ".")
                .name(EntityType.PERSON, "Mira Tolland")
                .said(Kind.INDIRECT, "Mira Tolland", "said", again)
                .said(Kind.INDIRECT, "Mira Tolland", "added", twice)
                .build();
        Story story = new Story("s", List.of(a, b));
        return new StatementClaimAligner(ClaimModels.of(
                        vectors, (first, second) -> FakeVectors.same(0), new PairScorer(new double[] {0, 0, 0, 0, 0, -5
                        })))
                .align(story, List.of(), new NameEntityLinker().link(story).entities());
    }

    private static Story reworded() {
        String indirect = "that the barrier was rusted for years without any inspection";
        AnnotatedArticle b = saying("b", "2031-05-06", "Mira Tolland", indirect);
        return new Story("s", List.of(quoting("a", WHOLE).build(), b));
    }

    @Test
    void aStitchedQuotationStandsInTheClaimsOfBothItsParts() {
        String first = "“The gate was rusted through and nobody had looked at it for years.”";
        String second = "“The crane will come from the harbour at Osk on Friday morning.”";
        AnnotatedArticle whole = article("a", "2031-05-05", first + " Mira Tolland said. " + second + " she added.")
                .name(EntityType.PERSON, "Mira Tolland")
                .said(Kind.DIRECT, "Mira Tolland", "said", first)
                .said(Kind.DIRECT, "Mira Tolland", "added", second)
                .build();
        String stitched =
                "the gate was “rusted through and nobody had looked at it”, and the crane “will come from the harbour”";
        AnnotatedArticle parts = article("b", "2031-05-06", "Mira Tolland said " + stitched + ".")
                .name(EntityType.PERSON, "Mira Tolland")
                .said(Kind.MIXED, "Mira Tolland", "said", stitched)
                .build();
        List<Claim> claims = align(whole, parts).stream()
                .filter(claim -> claim.onlyIn() == null)
                .toList();
        assertEquals(2, claims.size());
        claims.forEach(claim -> assertEquals(2, claim.appearances().size(), claim.text()));
        List<String> exact = claims.stream()
                .flatMap(claim -> claim.appearances().stream())
                .map(appearance -> appearance.evidence().exact())
                .toList();
        assertTrue(exact.contains("the crane “will come from the harbour"), exact.toString());
    }

    @Test
    void droppedAndAddedWordsAreMarked() {
        String shortened = "“The gate was rusted through for many years,”";
        AnnotatedArticle b = article("b", "2031-05-06", shortened + " Mira Tolland told them.")
                .name(EntityType.PERSON, "Mira Tolland")
                .said(Kind.DIRECT, "Mira Tolland", "told", shortened)
                .build();
        AnnotatedArticle a = quoting("a", WHOLE).build();
        Claim claim = align(a, b).getFirst();
        WordChanges changes = claim.appearances().get(1).changes();
        assertEquals("a", changes.reference());
        assertEquals(
                List.of("and nobody had looked at it"),
                changes.dropped().stream().map(span -> span.in(a.text())).toList());
        assertEquals(
                List.of("many"),
                changes.added().stream().map(span -> span.in(b.text())).toList());
        assertEquals(WordChanges.NONE, claim.appearances().getFirst().changes());
    }

    @Test
    void whatOneOutletSaysAndAnotherAttributesIsSaidAsFact() {
        AnnotatedArticle own = article(
                        "b", "2031-05-06", "The gate was rusted through and nobody had looked at it for years.")
                .build();
        Claim claim = align(quoting("a", WHOLE).build(), own).getFirst();
        assertEquals(List.of("b"), claim.saidAsFact(id -> "Outlet " + id));
        assertEquals(List.of(), claim.saidAsFact(id -> "one outlet"));
    }

    @Test
    void theSideThatNegatesDenies() {
        String yes = "that the harbour office inspected the gate in March";
        String no = "that the harbour office never inspected the gate in March";
        AnnotatedArticle a = saying("a", "2031-05-05", "Mira Tolland", yes);
        AnnotatedArticle b = article("b", "2031-05-06", "The caretakers said " + no + ".")
                .said(Kind.INDIRECT, "The caretakers", "said", no)
                .build();
        Claim claim = align(a, b).getFirst();
        assertEquals(Stance.ASSERTS, rendering(claim, "a").stance());
        assertEquals(Stance.DENIES, rendering(claim, "b").stance());
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String said = "“The gate was rusted " + (i % 3 == 0 ? "through and nobody had looked at it" : "badly")
                    + " for " + (i % 4 + 2) + " years,”";
            articles.add(quoting("a" + i, said).build());
        }
        List<Claim> expected = align(articles.toArray(AnnotatedArticle[]::new));
        Random random = new Random(31);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(articles, random);
            assertEquals(expected, align(articles.toArray(AnnotatedArticle[]::new)));
        }
    }

    @Test
    void speechInMarksIsQuotedAndAnImpressionIsTheOutletsOwn() {
        AnnotatedArticle bare = article("a", "2031-05-05", "“The gate was rusted through.” It fell in May.")
                .build();
        AnnotatedArticle video = article("b", "2031-05-06", "The video shows the gate was rusted through.")
                .saidByUnnamed(Kind.INDIRECT, "The video", "shows", "the gate was rusted through")
                .build();
        List<Claim> claims = align(bare, video);
        List<Voice> voices = claims.stream()
                .flatMap(claim -> claim.appearances().stream())
                .map(appearance -> appearance.rendering().voice())
                .toList();
        assertTrue(voices.contains(Voice.QUOTED));
        assertTrue(voices.contains(Voice.OWN));
        assertTrue(claims.stream().allMatch(claim -> claim.speaker() == null));
    }
}

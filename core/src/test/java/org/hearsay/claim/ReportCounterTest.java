package org.hearsay.claim;

import static org.hearsay.fixture.ArticleBuilder.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.entity.NameEntityLinker;
import org.hearsay.family.ShingleFamilyFinder;
import org.hearsay.fixture.ArticleBuilder;
import org.hearsay.fixture.FakeVectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.IndependentReport;
import org.hearsay.model.EntityType;
import org.hearsay.model.Story;
import org.hearsay.model.Via;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportCounterTest {
    private static final String QUOTE = "“The gate was rusted through and nobody had looked at it for years,”";
    private static final String INDIRECT =
            "that the gate at the northern lock was rusted through and had not been looked at for years";
    private static final String CONTRIBUTION = "Reuters contributed to this report.";

    private static Claim claim(AnnotatedArticle... articles) {
        Story story = new Story("s", List.of(articles));
        return new StatementClaimAligner(FakeVectors.models(FakeVectors.byWords()))
                        .align(
                                story,
                                new ShingleFamilyFinder().find(story),
                                new NameEntityLinker().link(story).entities())
                        .stream()
                        .filter(claim -> claim.speaker() != null)
                        .findFirst()
                        .orElseThrow();
    }

    private static ArticleBuilder quoting(String id, String text, @Nullable Via via) {
        return article(id, "2031-05-0" + (id.charAt(0) - 'a' + 1), text)
                .name(EntityType.PERSON, "Mira Tolland")
                .said(Kind.DIRECT, "Mira Tolland", "told", QUOTE, via);
    }

    private static ArticleBuilder told(String id, String via) {
        return quoting(id, QUOTE + " Mira Tolland told " + via + ".", new Via(via, null));
    }

    private static ArticleBuilder alone(String id) {
        return quoting(id, QUOTE + " Mira Tolland told reporters.", null);
    }

    /** An article with lines before and behind the quotation. */
    private static AnnotatedArticle lines(String id, String before, String... behind) {
        return quoting(id, before + QUOTE + " Mira Tolland told reporters.\n" + String.join("\n", behind), null)
                .build();
    }

    private static List<String> outlets(Claim claim) {
        return claim.independentReports().stream()
                .map(IndependentReport::outlet)
                .toList();
    }

    private static String reason(Claim claim) {
        return claim.independentReports().getFirst().reason();
    }

    @Test
    void twoOutletsWithTheWordsOfOneThirdAreOneReportOfTheEarliest() {
        Claim claim = claim(
                told("b", "Tarrow Lantern").build(), told("c", "the Lantern").build());
        assertEquals(List.of("Outlet b"), outlets(claim));
        assertEquals(
                "text of its own; not counted, as taken from the same place (the Lantern): Outlet c;"
                        + " words first told to Tarrow Lantern",
                reason(claim));
        String source = claim.originalSources().getFirst().reason();
        assertTrue(source.endsWith("; known only through Tarrow Lantern in b and through the Lantern in c"), source);
    }

    @Test
    void oneWithTheWordsAtFirstHandStaysAReportBesideThem() {
        Claim claim = claim(
                told("b", "the Lantern").build(),
                told("c", "the Lantern").build(),
                alone("d").build());
        assertEquals(List.of("Outlet b", "Outlet d"), outlets(claim));
        String source = claim.originalSources().getFirst().reason();
        assertTrue(source.endsWith("; through the Lantern in b, c"), source);
    }

    @Test
    void differentPlacesAreDifferentReportsAndAPlatformIsNone() {
        Claim different =
                claim(told("b", "the Lantern").build(), told("c", "Radio Osk").build());
        assertEquals(2, outlets(different).size());
        Claim posted = claim(told("b", "Twitter").build(), told("c", "Twitter").build());
        assertEquals(2, outlets(posted).size());
        assertEquals("text of its own; words published on Twitter", reason(posted));
    }

    @Test
    void whatIsTakenFromOneThatTookItFromAnotherIsToldWithThatOne() {
        Claim claim = claim(
                alone("a").in("Tarrow Lantern").build(),
                told("b", "the Lantern").in("Radio Osk").build(),
                told("c", "Radio Osk").build());
        assertEquals(List.of("Tarrow Lantern"), outlets(claim));
        assertEquals(
                "text of its own; not counted, as taken from Radio Osk: Outlet c;"
                        + " not counted, as taken from this outlet: Radio Osk",
                reason(claim));
    }

    @Test
    void textsOfTheirOwnThatCreditOneAgencyAreOneReport() {
        Claim claim = claim(
                lines("b", "By Reuters\n", "The mill stood dry."),
                lines("c", "OSK (Reuters) - ", "Barley drifted past."),
                lines("d", "", "Cows were led uphill.", "Source: AP"));
        assertEquals(List.of("Outlet b", "Outlet d"), outlets(claim));
        assertEquals(
                "text of its own; not counted, as credited to the same agency (Reuters): Outlet c; credited to Reuters",
                reason(claim));
    }

    @Test
    void oneThatCreditsAComparedAgencyDependsOnIt() {
        AnnotatedArticle wire = quoting("c", QUOTE + " Mira Tolland told us.\nBarley drifted past the bridge.", null)
                .in("Norvane Press Agency")
                .build();
        Claim claim = claim(wire, lines("b", "By Norvane Press Agency\n", "The mill stood dry."));
        assertEquals(List.of("Norvane Press Agency"), outlets(claim));
        assertEquals("text of its own; not counted, as credited to this outlet: Outlet b", reason(claim));
    }

    @Test
    void wordsToldToAnAgencyAndTextCreditedToItComeFromOnePlace() {
        Claim claim = claim(told("b", "the AP").build(), lines("c", "By Associated Press\n", "The mill stood dry."));
        assertEquals(List.of("Outlet b"), outlets(claim));
        assertTrue(reason(claim).contains("taken from the same place (Associated Press): Outlet c"), reason(claim));
    }

    @Test
    void aContributionIsToldButChangesNoCount() {
        Claim claim = claim(
                lines("b", "", "The mill stood dry.", CONTRIBUTION),
                lines("c", "", "Barley drifted past.", CONTRIBUTION));
        assertEquals(List.of("Outlet b", "Outlet c"), outlets(claim));
        assertEquals("text of its own; Reuters contributed to its text", reason(claim));
    }

    @Test
    void aContributionAndALongRunOfUnquotedWordsAreOneReport() {
        Claim claim = claim(
                reporting("b", "The mill above stood dry, and its owner showed the marks of older floods on the wall."),
                reporting("c", "Barley drifted past the bridge while cows were led uphill by two boys from the farm."));
        assertEquals(List.of("Outlet b"), outlets(claim));
        assertTrue(
                reason(claim)
                        .contains("not counted, as of the same words, where both credit the same agency (Reuters): "
                                + "Outlet c"),
                reason(claim));
    }

    private static AnnotatedArticle reporting(String id, String own) {
        return article(id, "2031-05-05", "Mira Tolland said " + INDIRECT + ".\n" + own + "\n" + CONTRIBUTION)
                .name(EntityType.PERSON, "Mira Tolland")
                .said(Kind.INDIRECT, "Mira Tolland", "said", INDIRECT)
                .build();
    }

    @Test
    void aDatelineSpeaksForWhatFollowsIt() {
        Claim claim = claim(
                lines("b", "", "VELM (Reuters) - The mill stood dry."),
                lines("c", "By Reuters\n", "Barley drifted past."));
        assertEquals(List.of("Outlet b", "Outlet c"), outlets(claim));
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<AnnotatedArticle> articles = new ArrayList<>(List.of(
                alone("a").build(),
                told("b", "the Lantern").build(),
                told("c", "Outlet d").build(),
                told("d", "Outlet c").build(),
                told("e", "Tarrow Lantern").build(),
                lines("f", "By Reuters\n", "The mill stood dry."),
                lines("g", "OSK (Reuters) - ", "Barley drifted past.")));
        Claim expected = claim(articles.toArray(AnnotatedArticle[]::new));
        assertEquals(List.of("Outlet a", "Outlet b", "Outlet c", "Outlet f"), outlets(expected));
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(articles, random);
            assertEquals(expected, claim(articles.toArray(AnnotatedArticle[]::new)));
        }
    }

    @Test
    void whatAReprintAddsIsNotTheAgencys() {
        String wire =
                "\nThe barge lay on its side below the northern lock while the water rose past the old mill and the"
                        + " school, and the keepers opened every sluice from Osk to the sea before the evening tide came in.";
        String added = "Only the cows on the hill saw the second wave, a farmer noted in his diary.";
        String own = "The ferry office was closed, and nobody answered the bell all afternoon.";
        Claim claim = claim(
                article("a", "2031-05-05", "By Reuters" + wire).in("Reuters").build(),
                quoting("b", "By Reuters" + wire + "\n" + QUOTE + " Mira Tolland told her son.\n" + added, null)
                        .build(),
                lines("c", "By Reuters\n", own));
        assertEquals(List.of("Outlet b", "Outlet c"), outlets(claim));
        assertEquals("text of its own", reason(claim));
    }
}

package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Statement;
import org.hearsay.model.TextFamily;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two founding articles, compared. */
class SeedsComparisonTest {
    private static final String A = "000_a86dd0e2492cb8b6";
    private static final String B = "002_c4bd8c218d42ca96";
    private static final char NO_BREAK_SPACE = '\u00a0';

    private static Comparison comparison;

    @BeforeAll
    static void compare() {
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            comparison = WholeWay.compare(hearsay, WholeWay.read(file(A), file(B)));
        }
    }

    private static Path file(String article) {
        return WholeWay.data("seeds/" + article + ".txt");
    }

    private static AnnotatedArticle article(String name) {
        return comparison.story().articles().stream()
                .filter(article -> article.id().contains(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTextIsTheFileAsItIsWithItsNoBreakSpaces() throws IOException {
        for (String name : List.of(A, B)) {
            String content = Files.readString(file(name));
            assertEquals(content, article(name).text());
            assertTrue(content.indexOf(NO_BREAK_SPACE) >= 0, name);
        }
    }

    @Test
    void allEvidenceIsWhatStandsThere() {
        int seen = 0;
        for (Claim claim : comparison.claims()) {
            for (Claim.Appearance appearance : claim.appearances()) {
                String text = comparison.story().article(appearance.article()).text();
                assertEquals(
                        appearance.evidence().spans().in(text),
                        appearance.evidence().exact());
                seen++;
            }
        }
        assertTrue(seen > 0);
    }

    @Test
    void whatLitovkinAndRemizovSayStandsInTheFirstOnly() {
        assertOnlyIn(A, "Litovkin", 6);
        assertOnlyIn(A, "Remizov", 3);
    }

    @Test
    void whatJatrasSaysStandsInTheSecondOnly() {
        assertOnlyIn(B, "Jatras", 3);
    }

    /** At least {@code least} statements are his, and every claim with one of them stands in that article only. */
    private static void assertOnlyIn(String name, String speaker, int least) {
        Set<String> statements = new TreeSet<>();
        for (AnnotatedArticle article : comparison.story().articles()) {
            for (Statement statement : article.statements()) {
                if (speaker(article, statement).contains(speaker)) {
                    statements.add(article.id() + " " + statement.id());
                }
            }
        }
        assertTrue(statements.size() >= least, speaker + " has the statements " + statements);
        List<Claim> claims = comparison.claims().stream()
                .filter(claim -> claim.appearances().stream()
                        .anyMatch(a -> statements.contains(a.article() + " " + a.statement())))
                .toList();
        assertFalse(claims.isEmpty());
        for (Claim claim : claims) {
            assertEquals(article(name).id(), claim.onlyIn(), claim.text());
        }
    }

    private static String speaker(AnnotatedArticle article, Statement statement) {
        if (statement.attribution() == null) {
            return "";
        }
        Attribution attribution = article.attribution(statement.attribution());
        return attribution.speaker() == null ? "" : attribution.speaker().name();
    }

    @Test
    void theGroupsNamesAreOneEntity() {
        List<Set<String>> named = comparison.entities().stream()
                .map(SeedsComparisonTest::names)
                .filter(names -> names.contains("ISIS") || names.contains("ISIL") || names.contains("Daesh"))
                .toList();
        assertEquals(1, named.size(), "entities with one of the names");
        assertTrue(named.getFirst().containsAll(Set.of("ISIS", "ISIL", "Daesh")), named.toString());
    }

    @Test
    void theSpokesmanIsOnePersonInBothArticles() {
        List<LinkedEntity> named = comparison.entities().stream()
                .filter(entity -> names(entity).stream().anyMatch(name -> name.contains("Spicer")))
                .toList();
        assertEquals(1, named.size(), "entities with his name");
        assertEquals(
                2,
                named.getFirst().members().stream()
                        .map(LinkedEntity.Member::article)
                        .distinct()
                        .count());
    }

    /** What he says of working with Russia in an interview and at a briefing, in other words, each of it found in the other article too. */
    @Test
    void whatTheSpokesmanSaysOfWorkingWithRussiaIsFoundInBoth() {
        String interview = "is going to work with Russia";
        String shared = "work with any country that shares";
        assertInBoth("there is an area in which", shared);
        assertInBoth(interview, shared);
        assertInBoth(interview, "is open to carrying out joint military operations");
        assertInBoth(interview, "a way we can combat ISIS");
    }

    private static void assertInBoth(String ofOne, String ofOther) {
        assertTrue(
                comparison.claims().stream()
                        .anyMatch(claim -> carries(claim, A, ofOne)
                                && carries(claim, B, ofOther)
                                && claim.independentReports().size() == 2),
                ofOne + " | " + ofOther);
    }

    /** "B2 says the same on another man's word." */
    @Test
    void theAdviserSaysAlikeOnHisOwnWord() {
        Claim his = comparison.claims().stream()
                .filter(claim -> carries(claim, B, "is willing to work with the Russians"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                comparison.claims().stream()
                        .filter(claim -> his.alike().contains(claim.id()))
                        .anyMatch(claim -> carries(claim, A, "is going to work with Russia")
                                && claim.alike().contains(his.id())),
                his.alike().toString());
    }

    @Test
    void whatTheSpokesmanSaysOfTheSanctionsStandsInTheFirstOnly() {
        for (String words : List.of("is the first step towards lifting", "have not made any decisions on sanctions")) {
            assertTrue(
                    comparison.claims().stream()
                            .anyMatch(claim ->
                                    carries(claim, A, words) && article(A).id().equals(claim.onlyIn())),
                    words);
        }
    }

    private static boolean carries(Claim claim, String article, String words) {
        return claim.appearances().stream()
                .anyMatch(a -> a.article().equals(article(article).id())
                        && a.evidence().exact().contains(words));
    }

    private static Set<String> names(LinkedEntity entity) {
        return entity.names().stream().map(LinkedEntity.NameCount::name).collect(Collectors.toSet());
    }

    @Test
    void neitherArticleCopiesTheOtherSoTheyAreTwoIndependentReports() {
        assertEquals(2, comparison.families().size());
        for (TextFamily family : comparison.families()) {
            assertEquals(1, family.members().size());
            assertEquals(List.of(), family.members().getFirst().copies());
        }
        for (Claim claim : comparison.claims()) {
            assertEquals(
                    claim.appearances().stream()
                            .map(Claim.Appearance::article)
                            .distinct()
                            .count(),
                    claim.independentReports().size(),
                    claim.text());
        }
    }
}

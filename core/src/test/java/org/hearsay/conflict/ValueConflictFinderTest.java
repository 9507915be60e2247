package org.hearsay.conflict;

import static org.hearsay.fixture.ArticleBuilder.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.claim.StatementClaimAligner;
import org.hearsay.entity.NameEntityLinker;
import org.hearsay.family.ShingleFamilyFinder;
import org.hearsay.fixture.FakeVectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Conflict;
import org.hearsay.model.EntityType;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.junit.jupiter.api.Test;

class ValueConflictFinderTest {
    private static AnnotatedArticle said(String id, String published, String content) {
        return article(id, published, "Mira Tolland said " + content + ".")
                .name(EntityType.PERSON, "Mira Tolland")
                .said(Kind.INDIRECT, "Mira Tolland", "said", content)
                .build();
    }

    private static List<Conflict> find(AnnotatedArticle... articles) {
        Story story = new Story("s", List.of(articles));
        List<TextFamily> families = new ShingleFamilyFinder().find(story);
        List<LinkedEntity> entities = new NameEntityLinker().link(story).entities();
        return new ValueConflictFinder()
                .find(
                        story,
                        families,
                        new StatementClaimAligner(FakeVectors.models(FakeVectors.byWords()))
                                .align(story, families, entities));
    }

    private static List<String> found(AnnotatedArticle... articles) {
        return find(articles).stream()
                .map(c -> c.kind() + " "
                        + c.sides().stream().map(Conflict.Side::value).toList())
                .toList();
    }

    @Test
    void differentNumbersOfTheSameThing() {
        assertEquals(
                List.of("QUANTITY [14 barges, 17 barges]"),
                found(
                        said("a", "2031-05-05", "14 barges were lost at the lock"),
                        said("b", "2031-05-05", "that seventeen barges were lost at the lock")));
    }

    @Test
    void aSumOfMoneyAtTheEndOfAStatement() {
        assertEquals(
                List.of("QUANTITY [400000 $, 700000 $]"),
                found(
                        said("a", "2031-05-05", "the new lock would cost the town $400,000"),
                        said("b", "2031-05-05", "the new lock would cost the town $700,000")));
    }

    @Test
    void otherYears() {
        assertEquals(
                List.of("DATE [1966, 1978, 1967, 1979]"),
                found(
                        said("a", "2031-05-05", "the lock was dredged from 1967 to 1979"),
                        said("b", "2031-05-05", "the lock was dredged from 1966 to 1978")));
    }

    @Test
    void oneYearInCommonIsNoConflict() {
        assertEquals(
                List.of(),
                found(
                        said("a", "2031-05-05", "the lock was dredged from 1967 to 1979"),
                        said("b", "2031-05-05", "the lock was dredged from 1967 to 1978")));
    }

    @Test
    void aRoughNumberThatFitsIsNoConflict() {
        assertEquals(
                List.of(),
                found(
                        said("a", "2031-05-05", "14 barges were lost at the lock"),
                        said("b", "2031-05-05", "about 15 barges were lost at the lock")));
        assertEquals(
                List.of(),
                found(
                        said("a", "2031-05-05", "14 barges were lost at the lock"),
                        said("b", "2031-05-05", "more than ten barges were lost at the lock")));
    }

    @Test
    void numbersOfDifferentThingsAreNoConflict() {
        assertEquals(
                List.of(),
                found(
                        said("a", "2031-05-05", "14 barges were lost at the lock"),
                        said("b", "2031-05-05", "barges were lost at the lock and 17 divers searched")));
    }

    @Test
    void differentDaysOfOneEvent() {
        assertEquals(
                List.of("DATE [--05-03, --05-04]"),
                found(
                        said("a", "2031-05-05", "the barge left the granary at Osk on 3 May"),
                        said("b", "2031-05-05", "the barge left the Osk granary on May 4")));
    }

    @Test
    void aLaterNumberThatSaysSoIsAnUpdate() {
        assertEquals(
                List.of("UPDATE [14 barges, 17 barges]"),
                found(
                        said("a", "2031-05-05", "14 barges were lost at the lock"),
                        said("b", "2031-05-06", "17 barges were now lost at the lock")));
    }

    @Test
    void clockTimesAndYearsAreNoQuantities() {
        assertEquals(
                List.of("DATE [2030, 2031]"),
                found(
                        said("a", "2031-05-05", "the barge sank at 6:40 in 2031 at the lock"),
                        said("b", "2031-05-05", "the barge sank at 7:20 in 2030 at the lock")));
    }
}

package org.hearsay.entity;

import static org.hearsay.fixture.ArticleBuilder.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.EntityType;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.LinkedEntity.NameCount;
import org.hearsay.model.LinkedEntity.NameVoice;
import org.hearsay.model.Story;
import org.junit.jupiter.api.Test;

class NameEntityLinkerTest {
    private static List<LinkedEntity> link(AnnotatedArticle... articles) {
        return new NameEntityLinker().link(new Story("s", List.of(articles))).entities();
    }

    @Test
    void aGlossInOneArticleJoinsTheNamesOfOthers() {
        List<LinkedEntity> linked = link(
                article("a", "2031-05-05", "The Reed League (Green Oar) met.")
                        .name(EntityType.GROUP, "Reed League", "Green Oar")
                        .build(),
                article("b", "2031-05-05", "Green Oar marched.")
                        .name(EntityType.GROUP, "Green Oar")
                        .build(),
                article("c", "2031-05-05", "The Reed League marched.")
                        .name(EntityType.GROUP, "Reed League")
                        .build());
        assertEquals(1, linked.size());
        assertEquals(3, linked.getFirst().members().size());
        assertTrue(linked.getFirst().why().getFirst().contains("Green Oar"));
    }

    @Test
    void aLastNameJoinsTheOnlyPersonWhoHasIt() {
        List<LinkedEntity> linked = link(
                article("a", "2031-05-05", "Mira Tolland spoke.")
                        .name(EntityType.PERSON, "Mira Tolland")
                        .build(),
                article("b", "2031-05-05", "Ms. Tolland spoke.")
                        .name(EntityType.PERSON, "Ms. Tolland")
                        .build());
        assertEquals(1, linked.size());
        assertEquals("Mira Tolland", linked.getFirst().name());
    }

    @Test
    void twoFirstNamesAreTwoPeopleAndTheirLastNameJoinsNeither() {
        List<LinkedEntity> linked = link(
                article("a", "2031-05-05", "Mira Tolland spoke.")
                        .name(EntityType.PERSON, "Mira Tolland")
                        .build(),
                article("b", "2031-05-05", "Jonas Tolland spoke.")
                        .name(EntityType.PERSON, "Jonas Tolland")
                        .build(),
                article("c", "2031-05-05", "Tolland spoke.")
                        .name(EntityType.PERSON, "Tolland")
                        .build());
        assertEquals(3, linked.size());
    }

    @Test
    void anAcronymJoinsItsOnlyExpansion() {
        List<LinkedEntity> linked = link(
                article("a", "2031-05-05", "The Canal Repair Board met.")
                        .name(EntityType.ORGANISATION, "Canal Repair Board")
                        .build(),
                article("b", "2031-05-05", "The CRB met.")
                        .name(EntityType.ORGANISATION, "CRB")
                        .build());
        assertEquals(1, linked.size());
    }

    @Test
    void namesAreCountedByVoice() {
        List<LinkedEntity> linked = link(
                article("a", "2031-05-05", "Velm is calm. “Velm is ours,” she said. She said that Velm would rise.")
                        .name(EntityType.PLACE, "Velm")
                        .said(Kind.INDIRECT, "she", "She said", "that Velm would rise")
                        .build());
        assertEquals(
                List.of(
                        new NameCount("Outlet a", NameVoice.QUOTED, "Velm", 1),
                        new NameCount("Outlet a", NameVoice.INDIRECT, "Velm", 1),
                        new NameCount("Outlet a", NameVoice.OWN, "Velm", 1)),
                linked.getFirst().names());
    }
}

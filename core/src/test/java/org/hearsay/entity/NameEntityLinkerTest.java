package org.hearsay.entity;

import static org.hearsay.fixture.ArticleBuilder.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.EntityType;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.LinkedEntity.NameCount;
import org.hearsay.model.LinkedEntity.NameVoice;
import org.hearsay.model.LinkedStory;
import org.hearsay.model.Merge;
import org.hearsay.model.Merge.Rule;
import org.hearsay.model.Speaker;
import org.hearsay.model.Story;
import org.junit.jupiter.api.Test;

class NameEntityLinkerTest {
    private static List<LinkedEntity> link(AnnotatedArticle... articles) {
        return new NameEntityLinker().link(new Story("s", List.of(articles))).entities();
    }

    /** An article that names each of these people once. */
    private static AnnotatedArticle people(String id, String text, String... names) {
        return named(id, EntityType.PERSON, text, names);
    }

    private static AnnotatedArticle named(String id, EntityType type, String text, String... names) {
        var builder = article(id, "2031-05-05", text);
        for (String name : names) {
            builder.name(type, name);
        }
        return builder.build();
    }

    private static Merge merge(List<LinkedEntity> linked, Rule rule) {
        return linked.stream()
                .flatMap(entity -> entity.merges().stream())
                .filter(merge -> merge.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    /** The words that say so. */
    private static String words(Merge merge) {
        return Objects.requireNonNull(merge.evidence()).exact();
    }

    private static Speaker speaker(LinkedStory story) {
        return Objects.requireNonNull(
                story.story().article("b").attributions().getFirst().speaker());
    }

    private static long people(List<LinkedEntity> linked) {
        return linked.stream().filter(e -> e.type() == EntityType.PERSON).count();
    }

    @Test
    void aSonIsOneWithHimselfThoughAnArticleNamesTheFatherToo() {
        List<LinkedEntity> linked = link(
                people("a", "Oda Brisk Jr. left. His father, Oda Brisk, stayed.", "Oda Brisk Jr.", "Oda Brisk"),
                people("b", "Oda F. Brisk Jr. left.", "Oda F. Brisk Jr."));
        assertEquals(2, people(linked), linked.toString());
        assertEquals("Oda Brisk Jr.", merge(linked, Rule.FIRST_AND_LAST).other());
    }

    @Test
    void aDepartmentIsOneHoweverItsNameIsOrdered() {
        List<LinkedEntity> linked = link(
                named("a", EntityType.ORGANISATION, "The Harbour Department met.", "Harbour Department"),
                named(
                        "b",
                        EntityType.ORGANISATION,
                        "The U.S. Department of the Harbour met.",
                        "U.S. Department of the Harbour"),
                named("c", EntityType.ORGANISATION, "The Department of Locks met.", "Department of Locks"));
        assertEquals(2, linked.size(), linked.toString());
    }

    @Test
    void aNameOfOneArticleJoinsTheNamesOfOthers() {
        List<LinkedEntity> linked = link(
                article("a", "2031-05-05", "The Reed League (Green Oar) met.")
                        .name(EntityType.GROUP, "Reed League", "Green Oar")
                        .build(),
                named("b", EntityType.GROUP, "Green Oar marched.", "Green Oar"),
                named("c", EntityType.GROUP, "The Reed League marched.", "Reed League"));
        assertEquals(1, linked.size());
        assertEquals(3, linked.getFirst().members().size());
        Merge gloss = merge(linked, Rule.GLOSS);
        assertEquals(List.of("a"), gloss.articles());
        assertEquals("Reed League (Green Oar)", words(gloss));
        assertTrue(linked.getFirst().why().getFirst().contains("Green Oar"));
    }

    @Test
    void aTextThatGivesTwoNamesJoinsTwoEntities() {
        List<LinkedEntity> linked = link(
                named(
                        "a",
                        EntityType.GROUP,
                        "Salt Hand (SLH, formerly Tide Fist) met.",
                        "Salt Hand",
                        "SLH",
                        "Tide Fist"),
                named("b", EntityType.GROUP, "Tide Fist marched.", "Tide Fist"));
        assertEquals(1, linked.size());
        assertEquals("Salt Hand (SLH", words(merge(linked, Rule.GLOSS)));
        List<LinkedEntity> known = link(
                people("a", "Ivo Brand, also known as Mad Tom, sang.", "Ivo Brand", "Mad Tom"),
                people("b", "Mad Tom slept.", "Mad Tom"));
        assertEquals(1, known.size());
        assertEquals("Ivo Brand, also known as Mad Tom", words(merge(known, Rule.KNOWN_AS)));
    }

    @Test
    void whatOnlyLooksLikeAnotherNameJoinsNothing() {
        assertEquals(
                2,
                link(named("a", EntityType.PLACE, "A town in Norvane, known as Velm, burned.", "Norvane", "Velm"))
                        .size());
        assertEquals(
                2,
                link(people("a", "Ivo Brand (Ada Moss) sang.", "Ivo Brand", "Ada Moss"))
                        .size());
        assertEquals(
                2,
                link(named("a", EntityType.OTHER, "KESTWAY (NPA) — It rained.", "KESTWAY", "NPA"))
                        .size());
        assertEquals(
                2,
                link(named("a", EntityType.OTHER, "The Institutes of Health (TQX) met.", "Health", "TQX"))
                        .size());
    }

    @Test
    void aLastNameJoinsTheOnlyPersonWhoHasIt() {
        List<LinkedEntity> linked = link(
                people("a", "Mira Tolland spoke.", "Mira Tolland"), people("b", "Ms. Tolland spoke.", "Ms. Tolland"));
        assertEquals(1, linked.size());
        assertEquals("Mira Tolland", linked.getFirst().name());
        assertNull(merge(linked, Rule.LAST_NAME).evidence());
    }

    @Test
    void aFamilyStaysApartAndItsLastNameJoinsNobody() {
        AnnotatedArticle mira = people("a", "Mira Tolland spoke.", "Mira Tolland");
        AnnotatedArticle jonas = people("b", "Jonas Tolland spoke.", "Jonas Tolland");
        AnnotatedArticle bare = people("c", "Tolland spoke.", "Tolland");
        AnnotatedArticle alsoBare = people("d", "Tolland wept.", "Tolland");
        assertEquals(4, link(mira, jonas, bare, alsoBare).size());
        AnnotatedArticle thing = named("b", EntityType.OTHER, "Uda Tolland spoke.", "Uda Tolland");
        assertEquals(3, link(mira, thing, bare).size(), "a person taken for something else may be meant too");
        AnnotatedArticle mister = people("c", "Mr. Tolland spoke.", "Tolland");
        AnnotatedArticle missis = people("a", "Mira Tolland spoke. Mrs. Tolland left.", "Mira Tolland");
        AnnotatedArticle joined = article("a", "2031-05-05", "Mira Tolland spoke. Mrs. Tolland left.")
                .name(EntityType.PERSON, "Mira Tolland", "Tolland")
                .build();
        assertEquals(2, link(joined, mister).size(), "a man and a woman");
        assertEquals(1, link(missis, people("c", "Tolland spoke.", "Tolland")).size());
    }

    @Test
    void namesakesStayApart() {
        AnnotatedArticle father = people("a", "Otto W. Brisk spoke.", "Otto W. Brisk");
        AnnotatedArticle son = people("b", "Otto H. Brisk spoke.", "Otto H. Brisk");
        AnnotatedArticle either = people("c", "Otto Brisk spoke.", "Otto Brisk");
        assertEquals(3, link(father, son, either).size());
        assertEquals(1, link(father, either).size());
        assertEquals(
                2,
                link(
                                people("a", "Otto Brisk Jr. spoke.", "Otto Brisk Jr"),
                                people("b", "Otto Brisk Sr. spoke.", "Otto Brisk Sr"))
                        .size());
        AnnotatedArticle both = people("a", "Otto Brisk met Otto W. Brisk.", "Otto Brisk", "Otto W. Brisk");
        assertEquals(2, link(both).size(), "one article tells them apart");
    }

    @Test
    void anEverydayShortFormIsTheSameFirstName() {
        AnnotatedArticle full = people("a", "Timothy Brisk spoke.", "Timothy Brisk");
        AnnotatedArticle brief = people("b", "Tim Brisk spoke.", "Tim Brisk");
        assertEquals(1, link(full, brief).size());
        assertEquals("Timothy Brisk", link(full, brief).getFirst().name());
        AnnotatedArticle ted = people("b", "Ted Brisk spoke.", "Ted Brisk");
        assertEquals(
                2, link(people("a", "Edward Brisk spoke.", "Edward Brisk"), ted).size(), "or Theodore");
        AnnotatedArticle both = people("c", "Tim Brisk met Timothy Brisk.", "Tim Brisk", "Timothy Brisk");
        assertEquals(2, link(both).size(), "one article tells them apart");
        AnnotatedArticle other = people("b", "Tim H. Brisk spoke.", "Tim H. Brisk");
        assertEquals(
                2,
                link(people("a", "Timothy W. Brisk spoke.", "Timothy W. Brisk"), other)
                        .size());
    }

    @Test
    void spellingsJoinWhereNothingElseFits() {
        assertEquals(
                1,
                link(people("a", "Pjotr Remizov.", "Pjotr Remizov"), people("b", "Pjotr Remisov.", "Pjotr Remisov"))
                        .size());
        assertEquals(
                1,
                link(people("a", "Pjotr Remizov.", "Pjotr Remizov"), people("b", "Remisov.", "Remisov"))
                        .size());
        assertEquals(
                1,
                link(people("a", "Zoë Møller.", "Zoë Møller"), people("b", "Zoe Moller.", "Zoe Moller"))
                        .size());
        assertEquals(
                1,
                link(people("a", "Ada Cazenove.", "Ada Cazenove"), people("b", "Ada Cazanove.", "Ada Cazanove"))
                        .size());
        assertEquals(
                2,
                link(people("a", "Ada Cazenove.", "Ada Cazenove"), people("b", "Ida Cazanove.", "Ida Cazanove"))
                        .size());
        assertEquals(
                2,
                link(people("a", "Ada Brand met Ada Brant.", "Ada Brand", "Ada Brant"))
                        .size());
        assertEquals(
                1,
                link(
                                named("a", EntityType.GROUP, "al-Saida.", "al-Saida"),
                                named("b", EntityType.GROUP, "Al Saeda.", "Al Saeda"))
                        .size());
        assertEquals(
                2,
                link(
                                named("a", EntityType.PLACE, "Norvania.", "Norvania"),
                                named("b", EntityType.GROUP, "Norvanian.", "Norvanian"))
                        .size());
    }

    @Test
    void anAcronymJoinsItsOnlyExpansion() {
        AnnotatedArticle acronym = named("b", EntityType.ORGANISATION, "The CRB met.", "CRB");
        AnnotatedArticle board =
                named("a", EntityType.ORGANISATION, "The Canal Repair Board met.", "Canal Repair Board");
        AnnotatedArticle bank = named("c", EntityType.ORGANISATION, "The Coast Rural Bank met.", "Coast Rural Bank");
        assertEquals(1, link(board, acronym).size());
        assertEquals(3, link(board, acronym, bank).size());
        assertEquals(
                2,
                link(named("a", EntityType.ORGANISATION, "Parcel Control on a PC.", "Parcel Control", "PC"))
                        .size());
    }

    private static AnnotatedArticle saidBy(String id, String source) {
        return article(id, "2031-05-05", "It rained. " + source + " said that the pier held.")
                .saidByUnnamed(Kind.INDIRECT, source, "said", "that the pier held")
                .build();
    }

    @Test
    void aTitleOfOneHolderNamesTheSpeakerOfAnotherArticle() {
        AnnotatedArticle holder = people("a", "Ardel harbour master Ilse Moor slept.", "Ilse Moor");
        LinkedStory linked =
                new NameEntityLinker().link(new Story("s", List.of(holder, saidBy("b", "The Ardel harbour master"))));
        Speaker speaker = speaker(linked);
        assertEquals("Ilse Moor", speaker.name());
        assertEquals(1, linked.entities().size());
        assertEquals("Ardel harbour master Ilse Moor", words(merge(linked.entities(), Rule.TITLE)));
        assertTrue(linked.entities().getFirst().names().stream()
                .anyMatch(count -> count.name().equals("Ardel harbour master")));
        AnnotatedArticle apposed = people("a", "Ilse Moor, the Ardel harbour master, slept.", "Ilse Moor");
        assertEquals(1, people(link(apposed, saidBy("b", "The Ardel harbour master"))));
    }

    @Test
    void aTitleOfSeveralOrOfFormerHoldersNamesNobody() {
        AnnotatedArticle two =
                people("a", "Ardel harbour master Ilse Moor met Velm harbour master Jan Roe.", "Ilse Moor", "Jan Roe");
        AnnotatedArticle former = people("a", "Former harbour master Ilse Moor slept.", "Ilse Moor");
        for (AnnotatedArticle holder : List.of(two, former)) {
            LinkedStory linked =
                    new NameEntityLinker().link(new Story("s", List.of(holder, saidBy("b", "The harbour master"))));
            assertNull(speaker(linked).entity());
        }
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

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        List<AnnotatedArticle> articles = RandomNames.articles(7, 24);
        NameEntityLinker linker = new NameEntityLinker();
        var first = linker.link(new Story("s", articles));
        for (int seed = 1; seed <= 20; seed++) {
            List<AnnotatedArticle> shuffled = RandomNames.shuffled(articles, seed);
            assertEquals(first.entities(), linker.link(new Story("s", shuffled)).entities());
        }
        long members =
                first.entities().stream().mapToLong(e -> e.members().size()).sum();
        long entities = articles.stream().mapToLong(a -> a.entities().size()).sum();
        assertEquals(entities, members, "every entity of an article is in exactly one");
        assertTrue(first.entities().size() < entities / 2);
    }
}

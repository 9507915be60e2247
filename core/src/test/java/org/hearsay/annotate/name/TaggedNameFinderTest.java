package org.hearsay.annotate.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.TextSpan;
import org.hearsay.nn.tagger.FoundName;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** How tagged names are joined; the tags are given by hand. */
class TaggedNameFinderTest {
    private static final EntityType PERSON = EntityType.PERSON;
    private static final EntityType ORGANISATION = EntityType.ORGANISATION;

    private record Tag(EntityType type, String name) {}

    @Test
    void aLastNameJoinsTheFullName() {
        assertEquals(
                List.of("PERSON Mara Elling: Mara Elling, Elling, Elling"),
                found(
                        "Harbour master Mara Elling said the port was shut. Later Elling spoke again. It was Elling’s boat.",
                        tag(PERSON, "Mara Elling"),
                        tag(PERSON, "Elling"),
                        tag(PERSON, "Elling")));
    }

    @Test
    void titlesInsideANameAreNoPartOfIt() {
        assertEquals(
                List.of("PERSON Mara Elling: Mara Elling, Elling, Mara Elling"),
                found(
                        "Mara Elling came. Chief Justice Elling left, and Rev. Mara Elling stayed.",
                        tag(PERSON, "Mara Elling"),
                        tag(PERSON, "Chief Justice Elling"),
                        tag(PERSON, "Rev. Mara Elling")));
    }

    @Test
    void oneTitleBeforeOneWordMayBeAFirstName() {
        assertEquals(
                List.of("PERSON Mara Elling: Mara Elling", "PERSON Major Elling: Major Elling"),
                found(
                        "Mara Elling came. Her son Major Elling left.",
                        tag(PERSON, "Mara Elling"),
                        tag(PERSON, "Major Elling")));
    }

    @Test
    void aNameWithAccentsAndWithoutIsOne() {
        assertEquals(
                List.of("PERSON Raúl Ostrand: Raúl Ostrand, Raul Ostrand"),
                found(
                        "Raúl Ostrand came. Raul Ostrand left.",
                        tag(PERSON, "Raúl Ostrand"),
                        tag(PERSON, "Raul Ostrand")));
    }

    @Test
    void twoPeopleOfOneLastNameStayApart() {
        assertEquals(
                List.of("PERSON Mara Elling: Mara Elling, Elling", "PERSON Peter Elling: Peter Elling, Elling"),
                found(
                        "The minister, Mara Elling, spoke. She was tired, and Elling left. Her brother Peter Elling stayed,"
                                + " and so Elling was asked.",
                        tag(PERSON, "Mara Elling"),
                        tag(PERSON, "Elling"),
                        tag(PERSON, "Peter Elling"),
                        tag(PERSON, "Elling")));
    }

    @Test
    void anAcronymInBracketsIsAnAlias() {
        assertEquals(
                List.of("ORGANISATION Coastal Safety Board: Coastal Safety Board, CSB, CSB"),
                found(
                        "The Coastal Safety Board (CSB) met late. A report by the CSB is due.",
                        tag(ORGANISATION, "Coastal Safety Board"),
                        tag(ORGANISATION, "CSB"),
                        tag(ORGANISATION, "CSB")));
    }

    @Test
    void aGlossIsAnAlias() {
        assertEquals(
                List.of("GROUP Open Shoals Front: Open Shoals Front, Salt Hand, Salt Hand"),
                found(
                        "It was the work of the Open Shoals Front (Salt Hand). Supporters of Salt Hand cheered.",
                        tag(ORGANISATION, "Open Shoals Front"),
                        tag(ORGANISATION, "Salt Hand"),
                        tag(ORGANISATION, "Salt Hand")));
    }

    @Test
    void agenciesInBracketsAreNoAliases() {
        List<String> names = found(
                "Members of the Coastal Safety Board (AFP) met.",
                tag(ORGANISATION, "Coastal Safety Board"),
                tag(ORGANISATION, "AFP"));
        assertEquals("ORGANISATION Coastal Safety Board: Coastal Safety Board", names.getFirst());
    }

    @Test
    void theTypeIsThatOfMostMentions() {
        assertEquals(
                List.of("PERSON Elling: Elling, Elling, Elling"),
                found(
                        "Elling spoke. Elling sat. Elling left.",
                        tag(PERSON, "Elling"),
                        tag(EntityType.PLACE, "Elling"),
                        tag(PERSON, "Elling")));
    }

    @Test
    void aTitleBeforeTheNameTellsTheGender() {
        assertEquals(
                List.of("PERSON Mara Elling: Mara Elling, Elling", "PERSON Peter Elling: Peter Elling, Elling"),
                found(
                        "Mara Elling met Peter Elling. Mrs. Elling spoke to Mr. Elling.",
                        tag(PERSON, "Mara Elling"),
                        tag(PERSON, "Peter Elling"),
                        tag(PERSON, "Elling"),
                        tag(PERSON, "Elling")));
    }

    @Test
    void aWordTakenForAPersonIsTheGroupThatTheTextCallsIt() {
        assertEquals(
                List.of("GROUP Sarn: Sarn, SRF, Sarn"),
                found(
                        "The boats fled Sarn (SRF) on Monday. The void was left for Sarn militants to fill.",
                        tag(PERSON, "Sarn"),
                        tag(ORGANISATION, "SRF"),
                        tag(PERSON, "Sarn")));
        assertEquals(
                List.of("ORGANISATION Tarnova: Tarnova"),
                found("So says Tarnova, the harbour news agency, of late.", tag(PERSON, "Tarnova")));
        assertEquals(
                List.of("PERSON Oda Sarn: Oda Sarn, Sarn"),
                found("Oda Sarn ruled. He feared no Sarn militants.", tag(PERSON, "Oda Sarn"), tag(PERSON, "Sarn")));
    }

    @Test
    void hostileTextTakesNoLongTime() {
        String capitals = "Mara ".repeat(200_000);
        List<FoundName> tags = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            tags.add(new FoundName(new TextSpan(5 * i, 5 * i + 4), PERSON, 1));
        }
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> new TaggedNameFinder().find(capitals, tags));
    }

    private static Tag tag(EntityType type, String name) {
        return new Tag(type, name);
    }

    private static List<String> found(String text, Tag... tags) {
        List<FoundName> names = new ArrayList<>();
        int from = 0;
        for (Tag tag : tags) {
            int begin = text.indexOf(tag.name(), from);
            from = begin + tag.name().length();
            names.add(new FoundName(new TextSpan(begin, from), tag.type(), 0.9));
        }
        List<Entity> entities = new TaggedNameFinder().find(text, names);
        return entities.stream()
                .map(entity -> entity.type() + " " + entity.name() + ": "
                        + String.join(
                                ", ",
                                entity.mentions().stream()
                                        .map(span -> span.in(text))
                                        .toList()))
                .toList();
    }
}

package org.hearsay.nn.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.EntityType;
import org.hearsay.model.TextSpan;
import org.junit.jupiter.api.Test;

class NameRepairTest {
    @Test
    void aPrefixIsNoPartOfAName() {
        assertEquals(List.of("PLACE Tarn"), repaired("The pro-Tarn camp won.", name("pro-Tarn", EntityType.PLACE)));
        assertEquals(List.of("PLACE Tarn"), repaired("The pro-Tarn camp won.", name("-Tarn", EntityType.PLACE)));
    }

    @Test
    void aTitleIsNoPartOfAName() {
        assertEquals(List.of("PERSON Elling"), repaired("Mr. Elling slept.", name("Mr. Elling", EntityType.PERSON)));
    }

    @Test
    void aGivenNameOfTwoSyllablesIsWhole() {
        String text = "Brisk Oda-lin came, in an Oda-led boat.";
        assertEquals(List.of("PERSON Brisk Oda-lin"), repaired(text, name("Brisk Oda", EntityType.PERSON)));
        assertEquals(List.of("PERSON Oda"), repaired("In the Oda-led boat.", name("Oda", EntityType.PERSON)));
    }

    @Test
    void aBodyGoesOnBehindOf() {
        assertEquals(
                List.of("ORGANISATION University of North Tarn"),
                repaired(
                        "The University of North Tarn.",
                        name("University", EntityType.ORGANISATION),
                        name("North Tarn", EntityType.PLACE)));
        assertEquals(
                List.of("ORGANISATION Tarn Company", "PLACE Ellidge"),
                repaired(
                        "The Tarn Company of Ellidge.",
                        name("Tarn Company", EntityType.ORGANISATION),
                        name("Ellidge", EntityType.PLACE)));
    }

    @Test
    void aCapitalInsideASentenceBelongsToTheBody() {
        Given name = name("Shoals Front", EntityType.ORGANISATION);
        assertEquals(List.of("ORGANISATION Open Shoals Front"), repaired("By the Open Shoals Front.", name));
        assertEquals(List.of("ORGANISATION Shoals Front"), repaired("By the Monday Shoals Front.", name));
        assertEquals(List.of("ORGANISATION Shoals Front"), repaired("Today Shoals Front came.", name));
    }

    @Test
    void aUniversityIsNoPlace() {
        assertEquals(
                List.of("ORGANISATION Tarn University"),
                repaired("At Tarn University.", name("Tarn University", EntityType.PLACE)));
    }

    @Test
    void oneNameIsOfOneKind() {
        String text = "Oda Brisk rowed. Brisk won. Later Brisk slept.";
        List<FoundName> names = List.of(
                new FoundName(new TextSpan(0, 9), EntityType.PERSON, 0.9),
                new FoundName(new TextSpan(17, 22), EntityType.PERSON, 0.9),
                new FoundName(new TextSpan(34, 39), EntityType.ORGANISATION, 0.6));
        assertEquals(
                List.of("PERSON Oda Brisk", "PERSON Brisk", "PERSON Brisk"),
                shown(text, NameRepair.repair(text, names)));
    }

    @Test
    void aClearNameIsFoundEverywhere() {
        String text = "Oda Brisk rowed. Then Oda Brisk won, not Oda Briskett, and XYZ sank. XYZ!";
        assertEquals(
                List.of("PERSON Oda Brisk", "PERSON Oda Brisk", "OTHER XYZ", "OTHER XYZ"),
                repaired(text, name("Oda Brisk", EntityType.PERSON), name("XYZ", EntityType.OTHER)));
    }

    @Test
    void equalVotesChangeNothing() {
        String text = "Tarn met Tarn.";
        List<FoundName> names = List.of(
                new FoundName(new TextSpan(0, 4), EntityType.PLACE, 0.9),
                new FoundName(new TextSpan(9, 13), EntityType.ORGANISATION, 0.9));
        assertEquals(names, NameRepair.repair(text, names));
    }

    private record Given(String written, EntityType type) {}

    private static Given name(String written, EntityType type) {
        return new Given(written, type);
    }

    private static List<String> repaired(String text, Given... given) {
        List<FoundName> names = new ArrayList<>();
        for (Given name : given) {
            int begin = text.indexOf(name.written);
            names.add(new FoundName(new TextSpan(begin, begin + name.written.length()), name.type, 0.9));
        }
        return shown(text, NameRepair.repair(text, names));
    }

    private static List<String> shown(String text, List<FoundName> names) {
        return names.stream()
                .map(name -> name.type() + " " + name.span().in(text))
                .toList();
    }
}

package org.hearsay.annotate.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.model.Entity;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextStructure;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RuleNameFinderTest {
    private static final OpenNlpSegmenter SEGMENTER = new OpenNlpSegmenter();

    @Test
    void aLastNameJoinsTheFullName() {
        assertEquals(
                List.of("PERSON Mara Elling: Mara Elling, Elling, Elling"),
                found(
                        "Harbour master Mara Elling said the port was shut. Later Elling spoke again. It was Elling’s boat."));
    }

    @Test
    void twoPeopleOfOneLastNameStayApart() {
        assertEquals(
                List.of("PERSON Mara Elling: Mara Elling, Elling", "PERSON Peter Elling: Peter Elling, Elling"),
                found(
                        "The minister, Mara Elling, spoke. She was tired, and Elling left. Her brother Peter Elling stayed,"
                                + " and so Elling was asked."));
    }

    @Test
    void anAcronymInBracketsIsAnAlias() {
        assertEquals(
                List.of("ORGANISATION Coastal Safety Board: Coastal Safety Board, CSB, CSB"),
                found("The Coastal Safety Board (CSB) met late. A report by the CSB is due."));
    }

    @Test
    void aGlossIsAnAlias() {
        assertEquals(
                List.of("GROUP Open Shoals Front: Open Shoals Front, Salt Hand, Salt Hand"),
                found("It was the work of the Open Shoals Front (Salt Hand). Supporters of Salt Hand cheered."));
    }

    @Test
    void agenciesAndPartiesInBracketsAreNoAliases() {
        List<String> names = found("Members of the Coastal Safety Board (AFP) met. He (Elling) was late.");
        assertEquals("ORGANISATION Coastal Safety Board: Coastal Safety Board", names.getFirst());
    }

    @Test
    void titlesAreNotPartOfTheName() {
        assertEquals(
                List.of("PERSON Mara Elling: Mara Elling"),
                found("On the quay stood President Mara Elling in the rain."));
    }

    @Test
    void wordsThatOpenASentenceAreNoNames() {
        assertEquals(
                List.of(), found("Ferries were late. Nobody was hurt. Why? Because boats wait. “Fishing is hard.”"));
    }

    @Test
    void hostileTextTakesNoLongTime() {
        String capitals = "Mara ".repeat(200_000);
        String brackets = "Salt Hand (".repeat(100_000);
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> finder(capitals, whole(capitals)));
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> finder(brackets, whole(brackets)));
    }

    private static TextStructure whole(String text) {
        List<TextSpan> all = List.of(new TextSpan(0, text.length()));
        return new TextStructure(all, all, List.of());
    }

    private static List<Entity> finder(String text, TextStructure structure) {
        return new RuleNameFinder().find(text, structure);
    }

    private static List<String> found(String text) {
        return finder(text, SEGMENTER.segment(text)).stream()
                .map(entity -> entity.type() + " " + entity.name() + ": "
                        + String.join(
                                ", ",
                                entity.mentions().stream()
                                        .map(span -> span.in(text))
                                        .toList()))
                .toList();
    }
}

package org.hearsay.annotate.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.fixture.Captioned;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.TextSpan;
import org.junit.jupiter.api.Test;

class CaptionNamesTest {
    private static List<String> names(String caption) {
        return CaptionName.in(caption).stream().map(CaptionName::name).toList();
    }

    private static String completed(String name, String... captions) {
        Entity entity = new Entity("e1", EntityType.PERSON, name, List.of(new TextSpan(0, name.length())));
        Captions given = Captions.of(Captioned.article(name + " spoke.", captions), List.of());
        return CaptionNames.complete(List.of(entity), given).getFirst().name();
    }

    @Test
    void namesBeginWithAFirstNameOrStandBehindATitle() {
        assertEquals(
                List.of("Martha Elling", "Okarro Vint"),
                names("Martha Elling (left) with Harbour Minister Okarro Vint at Kestway, March 3, 2024."));
        assertEquals(List.of("Thomas J. Brask"), names("A bust of Thomas J. Brask's father in the Kestway Hall"));
    }

    @Test
    void placesBodiesAndStreetsAreNoPeople() {
        assertEquals(List.of(), names("The Port Authority of Kestway and the Martha Foundation on Monday"));
    }

    @Test
    void aLastNameAloneTakesTheFullNameOfTheCaption() {
        assertEquals("Martha Elling", completed("Elling", "Harbour master Martha Elling at the quay."));
        assertEquals("Martha Elling", completed("Elling", "Martha Elling.", "Martha Elling again."));
    }

    @Test
    void ofTwoWithThatLastNameNeitherIsTaken() {
        assertEquals("Elling", completed("Elling", "Martha Elling and Thomas Elling at the quay."));
    }

    @Test
    void aFullNameInTheTextIsLeftAsItIs() {
        String text = "Thomas Elling spoke. Elling left.";
        Entity full = new Entity("e1", EntityType.PERSON, "Thomas Elling", List.of(new TextSpan(0, 13)));
        Entity bare = new Entity("e2", EntityType.PERSON, "Elling", List.of(new TextSpan(21, 27)));
        Captions captions = Captions.of(Captioned.article(text, "Martha Elling at the quay."), List.of());
        assertEquals(List.of(full, bare), CaptionNames.complete(List.of(full, bare), captions));
    }
}

package org.hearsay.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.model.Via;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViaReaderTest {
    @Test
    void anOutletThatIsToldIsVia() {
        assertEquals(new Via("Tarn Radio", null), via("{Orr} <told> Tarn Radio on Monday [that the ferry was safe]."));
    }

    @Test
    void anOccasionIsVia() {
        assertEquals(
                new Via("Tarn News", "in an interview"),
                via("[“The ferry is safe,”] {Orr} <said> in an interview with Tarn News."));
        assertEquals(
                new Via(null, "At a press conference"),
                via("At a press conference in Tarn, {Orr} <said> [it was safe]."));
    }

    @Test
    void aProgrammeAndAPlatformAreVia() {
        assertEquals(new Via("Face the Tide", null), via("[“It is safe,”] {Orr} <said> on “Face the Tide.”"));
        assertEquals(new Via("Twitter", null), via("[It was safe], {Orr} <wrote> on Twitter."));
    }

    @Test
    void aBookIsVia() {
        assertEquals(new Via(null, "In his 2002 book"), via("In his 2002 book, {Orr} <says> [the ferry was safe]."));
    }

    @Test
    void aPersonAPlaceAndAFormAreNot() {
        assertEquals(null, via("{Orr} <told> Lind [that the ferry was safe]."));
        assertEquals(null, via("[It was safe], {Orr} <said> on Monday in Tarn."));
        assertEquals(null, via("[It was safe], {Orr} <said> in a statement."));
    }

    @Test
    void whatIsSaidOfAnInterviewIsNot() {
        assertEquals(null, via("{Orr} <said> [the ferry was named in an interview]."));
    }

    private static @Nullable Via via(String marked) {
        return MarkedSources.resolve(marked).getLast().via();
    }
}

package org.hearsay.lab.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.junit.jupiter.api.Test;

class LabelRepairTest {
    private static final String TEXT = "Quill came. The others left, he said. Quill stayed, Quill added: no ferry.";

    private final LabelRepair repair = new LabelRepair(TEXT);

    @Test
    void aSourceInsideAWordMovesToTheSameWordsNearTheContent() {
        TextSpan insideOthers = new TextSpan(TEXT.indexOf("others") + 2, TEXT.indexOf("others") + 4);

        TextSpan moved = repair.nearest("l1", "he", insideOthers, TextSpans.of(at("The others left")));

        assertEquals(new TextSpan(29, 31), moved);
        assertEquals(List.of("l1: source [18, 20] stands inside a word, moved to [29, 31]"), repair.repairs());
    }

    @Test
    void aSourceFarFromItsContentMovesToTheNearest() {
        TextSpan moved = repair.nearest("l2", "Quill", new TextSpan(0, 5), TextSpans.of(at("no ferry")));

        assertEquals(TEXT.lastIndexOf("Quill"), moved.begin());
        assertEquals(1, repair.repairs().size());
    }

    @Test
    void aSourceAtItsPlaceStays() {
        TextSpan last = new TextSpan(TEXT.lastIndexOf("Quill"), TEXT.lastIndexOf("Quill") + 5);

        assertEquals(last, repair.nearest("l3", "Quill", last, TextSpans.of(at("no ferry"))));
        assertEquals(List.of(), repair.repairs());
    }

    @Test
    void aContentThatCutsAWordIsWidenedToTheWord() {
        TextSpans cut = TextSpans.of(new TextSpan(TEXT.indexOf("others"), TEXT.indexOf("left") + 2));

        assertEquals("others left", repair.wholeWords("l4", cut).in(TEXT));
        assertEquals(List.of("l4: content [[16, 25]] cuts a word, widened to [[16, 27]]"), repair.repairs());
    }

    private static TextSpan at(String part) {
        return new TextSpan(TEXT.indexOf(part), TEXT.indexOf(part) + part.length());
    }
}

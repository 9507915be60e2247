package org.hearsay.nn.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.model.TextSpan;
import org.junit.jupiter.api.Test;

class QuotationTest {
    @Test
    void marksOfEveryKindOpenAndClose() {
        assertEquals("2iii3oooooo", states("\"Aye\" said."));
        assertEquals("2iii3oooooo", states("“Aye” said."));
        assertEquals("22iii33oooooo", states("''Aye'' said."));
        assertEquals("2iii3oooooo", states("“Aye“ said."));
    }

    @Test
    void aMarkThatNeverClosesHoldsToTheEnd() {
        assertEquals("2iiiiiii", states("“We go o"));
    }

    @Test
    void contentTakesInTheMarkAtItsEdge() {
        assertEquals("“We agree,”", repaired("“We agree,” said Mara Lind.", "We agree"));
        assertEquals("''We agree,''", repaired("''We agree,'' said Mara Lind.", "We agree"));
        assertEquals("it was “fair.”", repaired("She said it was “fair.” Then she left.", "it was “fair"));
    }

    @Test
    void contentGivesBackTheMarkOfItsNeighbour() {
        assertEquals("it rained", repaired("He said it rained “hard”.", "it rained “"));
    }

    @Test
    void aFullStopOutsideMarksStaysOutside() {
        assertEquals("it was fair", repaired("She said it was fair. Then she left.", "it was fair"));
    }

    @Test
    void theLastStopBelongsToAQuotationThatGoesOn() {
        assertEquals(
                "“We wrote twice. Nobody wrote back.",
                repaired("“We wrote twice. Nobody wrote back.\n\n“So we left.”", "“We wrote twice. Nobody wrote back"));
        assertEquals("“We wrote", repaired("“We wrote. Nobody wrote back.\n\n“So we left.”", "“We wrote"));
    }

    private static String repaired(String text, String content) {
        int begin = text.indexOf(content);
        TextSpan span = new TextSpan(begin, begin + content.length());
        FoundAttribution found = new FoundAttribution(List.of(), List.of(), List.of(span), 1);
        return QuotationRepair.repair(text, List.of(found))
                .getFirst()
                .content()
                .getFirst()
                .in(text);
    }

    /** i inside, o outside, 2 opening, 3 closing. */
    private static String states(String text) {
        StringBuilder out = new StringBuilder();
        for (int state : QuotationScan.states(text, 0, text.length())) {
            out.append("oi23".charAt(state));
        }
        return out.toString();
    }
}

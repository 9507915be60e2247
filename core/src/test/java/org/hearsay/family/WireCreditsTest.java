package org.hearsay.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.model.WireCredit;
import org.hearsay.model.WireCredit.Kind;
import org.junit.jupiter.api.Test;

class WireCreditsTest {
    private static String read(String text) {
        List<WireCredit> credits = WireCredits.find(text);
        return String.join(
                "; ",
                credits.stream()
                        .map(credit -> credit.kind() + " " + credit.agency() + ": "
                                + credit.span().in(text))
                        .toList());
    }

    @Test
    void creditsAreReadWhereTheyStand() {
        assertEquals("BYLINE Reuters: By Reuters", read("Barge sinks\nBy Reuters\nA barge sank."));
        assertEquals(
                "BYLINE Associated Press: By ODA BRISK, Associated Press",
                read("Barge sinks\nBy ODA BRISK, Associated Press\nA barge sank."));
        assertEquals(
                "BYLINE Norvane Press Agency: By Norvane Press Agency", read("By Norvane Press Agency\nA barge sank."));
        assertEquals("DATELINE Associated Press: VELM (AP) —", read("VELM (AP) — A barge sank."));
        assertEquals(
                "DATELINE Agence France-Presse: VELM, May 5 (AFP) -", read("Barge\n\nVELM, May 5 (AFP) - It sank."));
        assertEquals(
                "CONTRIBUTION Associated Press: The Associated Press contributed to",
                read("A barge sank.\nThe Associated Press contributed to this report."));
        assertEquals(
                "SOURCE_LINE Norvane Press Agency: Source: Norvane Press Agency",
                read("A barge sank.\n\nSource: Norvane Press Agency"));
        assertEquals(
                "SOURCE_LINE Norvane Press Agency: Norvane Press Agency",
                read("A barge sank.\n\nNorvane Press Agency"));
    }

    @Test
    void aNameInASentenceOrUnderAPictureIsNoCredit() {
        assertEquals(
                "", read("The skipper told Reuters that the gate was loose.\nIt was, the Associated Press reported."));
        assertEquals("", read("A barge lies in the lock. (Oda Brisk/Reuters)\nA crane came.\nIt left."));
        assertEquals(
                List.of(Kind.DATELINE),
                WireCredits.find("VELM (Reuters) - A (AP) b.").stream()
                        .map(WireCredit::kind)
                        .toList());
    }
}

package org.hearsay.lab.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FloorsTest {
    @Test
    void figuresAtOrAboveTheirFloorsOnTheSameDataAreNoBreach() {
        assertEquals(List.of(), floors().breaches("quotes", "abc", Map.of("exact", 40.0, "token", 71.2, "other", 1.0)));
    }

    @Test
    void aFigureBelowItsFloorIsTold() {
        assertEquals(
                List.of("quotes.exact: 39.99 is below the floor of 40.00"),
                floors().breaches("quotes", "abc", Map.of("exact", 39.99, "token", 70.0)));
    }

    @Test
    void otherDataThanTheFloorsWereSetOnIsABreach() {
        assertEquals(
                List.of("quotes: floors were set on other data: pinned abc, found xyz"),
                floors().breaches("quotes", "xyz", Map.of("exact", 50.0, "token", 80.0)));
    }

    @Test
    void aFloorWithoutAFigureIsABreach() {
        assertEquals(
                List.of("quotes.token: no such figure was measured"),
                floors().breaches("quotes", "abc", Map.of("exact", 50.0)));
    }

    private static Floors floors() {
        Properties properties = new Properties();
        properties.setProperty("quotes.sha256", "abc");
        properties.setProperty("quotes.exact", "40.0");
        properties.setProperty("quotes.token", "70.0");
        properties.setProperty("quotesInOtherGroup.exact", "99");
        return new Floors(properties);
    }
}

package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.model.Comparison;
import org.hearsay.model.TimelineEntry;
import org.junit.jupiter.api.Test;

/** The four dates of the two founding articles, of which only a caption tells the year and the day. */
class SeedsTimelineTest {
    private static final List<String> DATES = List.of("2014-09", "2015-09", "2017-01-23", "2017-01-24");

    @Test
    void theFourDatesComeOutInTheirOrderWithTheirEvidence() {
        List<TimelineEntry> timeline;
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            Comparison comparison = WholeWay.compare(
                    hearsay,
                    WholeWay.read(
                            WholeWay.data("seeds/000_a86dd0e2492cb8b6.txt"),
                            WholeWay.data("seeds/002_c4bd8c218d42ca96.txt")));
            timeline = comparison.timeline();
        }
        assertEquals(
                DATES, timeline.stream().map(TimelineEntry::value).distinct().toList());
        assertEvidence(timeline, "2014-09", TimelineEntry.Dates.EVENT, "airstrikes against Daesh");
        assertEvidence(timeline, "2015-09", TimelineEntry.Dates.EVENT, "Russia launched its own air offensive");
        assertEvidence(timeline, "2017-01-23", TimelineEntry.Dates.SAYING, "joint military operations");
        assertEvidence(timeline, "2017-01-24", TimelineEntry.Dates.SAYING, "during the campaign he wants to do");
    }

    private static void assertEvidence(
            List<TimelineEntry> timeline, String value, TimelineEntry.Dates dates, String words) {
        assertTrue(
                timeline.stream()
                        .anyMatch(entry -> entry.value().equals(value)
                                && entry.dates() == dates
                                && entry.evidence().exact().contains(words)),
                () -> value + " in " + timeline);
    }
}

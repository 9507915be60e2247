package org.hearsay.lab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchReportTest {
    private static final Readings OWN = new Readings(
            Map.of("words", 1000.0, "cold.cpu", 2.0, "warm.cpu", 1.0, "bare.cpu", 0.8, "peak.kib", 2048.0));
    private static final Readings PEER = new Readings(
            Map.of("words", 1000.0, "tokens", 1200.0, "cold.cpu", 10.0, "startup.cpu", 30.0, "peak.kib", 4096.0));

    @Test
    void wordsASecondAreGivenForBothPassesAndMemoryInMebibytes() {
        List<String> lines = BenchReport.annotate(List.of(OWN)).lines().toList();
        assertEquals("annotate, first pass              500 words/cpu-s      (500 to 500, 1 run)", lines.get(0));
        assertEquals("annotate, second pass            1000 words/cpu-s      (1000 to 1000, 1 run)", lines.get(1));
        assertEquals("annotate over a bare pass        1.25 times            (1.25 to 1.25, 1 run)", lines.get(2));
        assertEquals("the same, first pass             2.50 times            (2.50 to 2.50, 1 run)", lines.get(3));
        assertEquals("annotate, peak resident             2 MiB              (2 to 2, 1 run)", lines.get(4));
    }

    @Test
    void memoryThatTheSystemDoesNotTellIsSaidSo() {
        Readings untold = new Readings(Map.of("startup.cpu", 1.0));
        assertTrue(BenchReport.startup(List.of(untold)).contains("not measurable here"));
    }

    @Test
    void thePeerIsComparedPairByPair() {
        String report = BenchReport.peer(List.of(OWN), List.of(PEER));
        assertTrue(report.contains("first pass over peer              5.0 times"), report);
        assertTrue(report.contains("second pass over peer            10.0 times"), report);
    }

    @Test
    void aPairOverDifferentWordsIsRefused() {
        Readings other = new Readings(Map.of("words", 999.0, "cold.cpu", 1.0));
        assertThrows(BenchException.class, () -> BenchReport.peer(List.of(OWN), List.of(other)));
    }
}

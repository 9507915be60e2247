package org.hearsay.lab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    @Test
    void otherLinesArePassedOver() {
        Readings readings = Readings.parse(List.of(
                "WARNING: something", "bench words=120.000", "bench cold.cpu=0.5", "bench ", "a bench words=9"));
        assertEquals(Map.of("words", 120.0, "cold.cpu", 0.5), readings.values());
    }

    @Test
    void aRateIsOneValueOverAnother() {
        assertEquals(
                240,
                Readings.parse(List.of("bench words=120", "bench cold.cpu=0.5")).rate("words", "cold.cpu"));
    }

    @Test
    void whatWasNotToldIsNamed() {
        BenchException thrown = assertThrows(
                BenchException.class, () -> Readings.parse(List.of()).value("words"));
        assertEquals("the measured process did not tell \"words\"", thrown.getMessage());
        assertTrue(Readings.parse(List.of()).optional("peak.kib").isEmpty());
    }

    @Test
    void noRateOverNothing() {
        Readings readings = Readings.parse(List.of("bench words=3", "bench cold.cpu=0.000"));
        assertThrows(BenchException.class, () -> readings.rate("words", "cold.cpu"));
    }
}

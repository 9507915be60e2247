package org.hearsay.lab.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void theIntervalIsWilsons() {
        Share share = new Share(0, 190);
        assertEquals(0, share.low(), 1e-9);
        assertEquals(1.98, share.high(), 0.01);
        assertEquals(50, new Share(5, 10).percent(), 1e-9);
        assertEquals(23.66, new Share(5, 10).low(), 0.01);
        assertEquals(76.34, new Share(5, 10).high(), 0.01);
    }

    @Test
    void nothingSaysNothing() {
        assertEquals(0, new Share(0, 0).low(), 1e-9);
        assertEquals(100, new Share(0, 0).high(), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> new Share(2, 1));
    }
}

package org.hearsay.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnDemandTest {
    private final AtomicInteger loads = new AtomicInteger();
    private final AtomicInteger frees = new AtomicInteger();
    private final OnDemand<String> model = new OnDemand<>(
            "model",
            () -> {
                loads.incrementAndGet();
                return "loaded";
            },
            any -> frees.incrementAndGet());

    @Test
    void itIsLoadedOnceHoweverManyUseIt() {
        assertEquals(0, loads.get());

        List<Integer> lengths = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> model.use(String::length))
                .distinct()
                .toList();

        assertEquals(List.of(6), lengths);
        assertEquals(1, loads.get());
        model.close();
        model.close();
        assertEquals(1, frees.get());
    }

    @Test
    void aClosedOneSaysSoAndLoadsNothing() {
        model.close();

        var error = assertThrows(IllegalStateException.class, () -> model.use(String::length));

        assertTrue(String.valueOf(error.getMessage()).contains("model is closed"));
        assertEquals(0, loads.get());
        assertEquals(0, frees.get());
    }

    @Test
    void aLoadThatFailsIsTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        try (OnDemand<String> failing = new OnDemand<>(
                "model",
                () -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new ModelException("damaged");
                    }
                    return "loaded";
                },
                any -> {})) {
            assertThrows(ModelException.class, () -> failing.use(String::length));
            assertEquals(6, failing.use(String::length));
        }
    }
}

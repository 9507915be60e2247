package org.hearsay.claim;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which outlets do not count for a claim, since another does; no outlet depends on itself, nor through others. */
final class Dependences {
    /**
     * Why an outlet does not count.
     *
     * @param on which other outlet does instead, or depends itself on one that does
     * @param why in words
     * @param place that both came from; null where it is the other outlet
     */
    record Dependence(String on, String why, @Nullable String place) {}

    private final Map<String, Dependence> byOutlet = new HashMap<>();

    /** Notes that {@code report} depends on {@code on}, whose root it must not be. */
    void add(OutletReport report, OutletReport on, String why, @Nullable String place) {
        byOutlet.put(report.outlet(), new Dependence(on.outlet(), why, place));
    }

    boolean has(OutletReport report) {
        return byOutlet.containsKey(report.outlet());
    }

    /** What {@code report} depends on; null if it counts. */
    @Nullable
    Dependence of(OutletReport report) {
        return byOutlet.get(report.outlet());
    }

    /** The outlet that counts in place of {@code report}; its own if it counts. */
    String root(OutletReport report) {
        String root = report.outlet();
        for (Dependence next = byOutlet.get(root); next != null; next = byOutlet.get(root)) {
            root = next.on();
        }
        return root;
    }
}

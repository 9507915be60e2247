package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.claim.Dependences.Dependence;

/** Tells why an outlet counts as a report of a claim, which others it stands for, and what its texts say of where the words come from. */
final class ReportReasons {
    private ReportReasons() {}

    /** The reasons, for people. */
    static String of(OutletReport report, List<OutletReport> all, Dependences dependences) {
        List<String> reasons = new ArrayList<>();
        reasons.add("text of its own");
        if (!report.reprints().isEmpty()) {
            reasons.add("not counted, as reprint of the same text: " + report.reprints());
        }
        TreeMap<String, TreeSet<String>> dependent = new TreeMap<>();
        for (OutletReport other : all) {
            Dependence dependence = dependences.of(other);
            if (dependence != null && dependences.root(other).equals(report.outlet())) {
                dependent
                        .computeIfAbsent(why(dependence, report), key -> new TreeSet<>())
                        .add(other.outlet()
                                + (other.reprints().isEmpty() ? "" : " (reprinted: " + other.reprints() + ")"));
            }
        }
        dependent.forEach((why, outlets) -> reasons.add("not counted, as " + why + ": " + String.join(", ", outlets)));
        origins(report, reasons);
        return String.join("; ", reasons);
    }

    private static String why(Dependence dependence, OutletReport root) {
        if (dependence.place() != null) {
            return dependence.why() + " (" + dependence.place() + ")";
        }
        return dependence.why() + " " + (dependence.on().equals(root.outlet()) ? "this outlet" : dependence.on());
    }

    private static void origins(OutletReport report, List<String> reasons) {
        report.origins().stream()
                .filter(origin -> origin.credited() && !origin.isOutlet(report.outlet()))
                .forEach(origin -> reasons.add("credited to " + origin.name()));
        report.contributors().forEach(agency -> reasons.add(agency + " contributed to its text"));
        report.tellings().stream()
                .map(telling -> telling.via() == null ? null : telling.via().outlet())
                .filter(Objects::nonNull)
                .filter(via -> !new Origin(via, false).isOutlet(report.outlet()))
                .distinct()
                .sorted()
                .forEach(via ->
                        reasons.add((Origin.isPlatform(via) ? "words published on " : "words first told to ") + via));
    }
}

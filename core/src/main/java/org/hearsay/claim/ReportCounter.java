package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Claim.IndependentReport;
import org.hearsay.model.TextFamily;

/**
 * Counts the outlets that carry a claim in text of their own. A text family counts once, with the outlet that published it first,
 * and an outlet counts once. An outlet does not count if all its tellings
 *
 * <ul>
 *   <li>name another outlet of the claim as the one that had the words first, or credit it as the agency that wrote them,
 *   <li>or name the same place as those of an outlet that counts, or credit the same agency, though neither is compared; of such
 *       outlets the earliest counts,
 *   <li>or share a long run of unquoted words with an outlet that counts, where both credit one agency, if only with a
 *       contribution. Without such words a contribution is told and changes no count.
 * </ul>
 *
 * Each of these is named beside the outlet that does count.
 */
final class ReportCounter {
    private final WireOrigins wires;

    ReportCounter(List<TextFamily> families) {
        wires = new WireOrigins(families);
    }

    /** The reports, ordered by outlet; at least one. */
    List<IndependentReport> count(List<Assertion> assertions) {
        List<OutletReport> all = OutletReport.of(assertions, wires);
        Dependences dependences = new Dependences();
        for (OutletReport report : all.reversed()) {
            onOutlet(report, all, dependences);
        }
        List<OutletReport> counted = new ArrayList<>();
        for (OutletReport report : all) {
            if (!dependences.has(report) && !onSamePlace(report, counted, dependences)) {
                counted.add(report);
            }
        }
        return counted.stream()
                .map(report -> new IndependentReport(
                        report.outlet(), report.articles(), ReportReasons.of(report, all, dependences)))
                .sorted(Comparator.comparing(IndependentReport::outlet))
                .toList();
    }

    /** Finds the outlet that all tellings come from, unless that one depends on this. */
    private static void onOutlet(OutletReport report, List<OutletReport> all, Dependences dependences) {
        for (OutletReport other : all) {
            for (Origin origin : report.origins()) {
                if (origin.isOutlet(other.outlet()) && !dependences.root(other).equals(report.outlet())) {
                    dependences.add(report, other, origin.credited() ? "credited to" : "taken from", null);
                    return;
                }
            }
        }
    }

    /** Finds the first counted outlet whose words come from the same place; false if there is none. */
    private static boolean onSamePlace(OutletReport report, List<OutletReport> counted, Dependences dependences) {
        for (OutletReport other : counted) {
            Origin origin = report.sharedOrigin(other);
            if (origin != null) {
                String why = origin.credited() ? "credited to the same agency" : "taken from the same place";
                dependences.add(report, other, why, origin.name());
                return true;
            }
            String agency = report.sharedContributor(other);
            if (agency != null && report.sharesWording(other)) {
                dependences.add(report, other, "of the same words, where both credit the same agency", agency);
                return true;
            }
        }
        return false;
    }
}

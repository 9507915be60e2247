package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.model.Claim.IndependentReport;
import org.jspecify.annotations.Nullable;

/**
 * Counts the outlets that carry a claim in text of their own: a text family counts once, with the outlet that published
 * it first; an outlet counts once; an outlet that took the words from another one of them does not count.
 */
final class ReportCounter {
    private ReportCounter() {}

    /** The reports, ordered by outlet; at least one. */
    static List<IndependentReport> count(List<Assertion> assertions) {
        Map<String, List<Assertion>> byFamily = new LinkedHashMap<>();
        assertions.stream()
                .sorted(Assertion.FIRST)
                .forEach(assertion -> byFamily.computeIfAbsent(assertion.family(), key -> new ArrayList<>())
                        .add(assertion));
        TreeMap<String, List<Assertion>> byOutlet = new TreeMap<>();
        for (List<Assertion> family : byFamily.values()) {
            byOutlet.computeIfAbsent(outlet(family.getFirst()), key -> new ArrayList<>())
                    .addAll(family);
        }
        TreeMap<String, List<String>> takenFrom = new TreeMap<>();
        for (String outlet : List.copyOf(byOutlet.keySet())) {
            String origin = originOf(outlet, byOutlet);
            if (origin != null) {
                takenFrom.computeIfAbsent(origin, key -> new ArrayList<>()).add(outlet);
                byOutlet.remove(outlet);
            }
        }
        return byOutlet.entrySet().stream()
                .map(entry ->
                        report(entry.getKey(), entry.getValue(), takenFrom.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private static String outlet(Assertion assertion) {
        return assertion.article().article().outletOrId();
    }

    /** The outlet that all of this outlet's tellings were taken from, if it is counted itself; else null. */
    private static @Nullable String originOf(String outlet, Map<String, List<Assertion>> byOutlet) {
        List<Assertion> own = byOutlet.getOrDefault(outlet, List.of());
        for (String other : byOutlet.keySet()) {
            if (!other.equals(outlet) && own.stream().allMatch(a -> names(viaOutlet(a), other))) {
                return other;
            }
        }
        return null;
    }

    private static @Nullable String viaOutlet(Assertion assertion) {
        return assertion.via() == null ? null : assertion.via().outlet();
    }

    /** Whether the text's name for an outlet ("the Lantern") is short for, or the same as, an outlet's full name. */
    private static boolean names(@Nullable String inText, String outlet) {
        if (inText == null) {
            return false;
        }
        String one = plain(inText);
        String other = plain(outlet);
        return !one.isBlank() && (other.contains(one) || one.contains(other));
    }

    private static String plain(String name) {
        String plain = name.toLowerCase(Locale.ROOT).strip();
        return " " + (plain.startsWith("the ") ? plain.substring(4) : plain) + " ";
    }

    private static IndependentReport report(String outlet, List<Assertion> carriers, List<String> takenBy) {
        List<String> own = carriers.stream()
                .filter(a -> outlet(a).equals(outlet))
                .map(a -> a.article().id())
                .distinct()
                .sorted()
                .toList();
        List<String> reasons = new ArrayList<>();
        reasons.add("text of its own");
        String reprints = carriers.stream()
                .filter(a -> !outlet(a).equals(outlet))
                .map(a -> a.article().id() + " (" + outlet(a) + ")")
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!reprints.isEmpty()) {
            reasons.add("not counted, as reprint of the same text: " + reprints);
        }
        if (!takenBy.isEmpty()) {
            reasons.add("not counted, as taken from this outlet: " + String.join(", ", takenBy));
        }
        carriers.stream()
                .map(ReportCounter::viaOutlet)
                .filter(via -> via != null && !names(via, outlet))
                .sorted(Comparator.naturalOrder())
                .distinct()
                .forEach(via -> reasons.add("words first told to " + via));
        return new IndependentReport(outlet, own, String.join("; ", reasons));
    }
}

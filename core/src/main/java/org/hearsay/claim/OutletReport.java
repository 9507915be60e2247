package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Rendering.Voice;
import org.jspecify.annotations.Nullable;

/**
 * One outlet's tellings of a claim, with those of reprints of its texts.
 *
 * @param outlet the outlet
 * @param tellings in the order {@link Assertion#FIRST} within each text family, at least one
 * @param origins where all of them came from, as far as the texts say
 * @param contributors the agencies that contributed to one of the articles
 */
record OutletReport(String outlet, List<Assertion> tellings, List<Origin> origins, SortedSet<String> contributors) {
    /** So many words in a row outside quotation marks do not meet by chance. */
    private static final int LONG_RUN = 10;

    /** The outlets' reports by their first tellings; each text family goes to the outlet that published it first. */
    static List<OutletReport> of(List<Assertion> assertions, WireOrigins wires) {
        Map<String, List<Assertion>> byFamily = new LinkedHashMap<>();
        assertions.stream()
                .sorted(Assertion.FIRST)
                .forEach(assertion -> byFamily.computeIfAbsent(assertion.family(), key -> new ArrayList<>())
                        .add(assertion));
        Map<String, List<List<Assertion>>> byOutlet = new LinkedHashMap<>();
        for (List<Assertion> family : byFamily.values()) {
            byOutlet.computeIfAbsent(outlet(family.getFirst()), key -> new ArrayList<>())
                    .add(family);
        }
        List<OutletReport> reports = new ArrayList<>();
        byOutlet.forEach((outlet, families) -> reports.add(new OutletReport(
                outlet,
                families.stream().flatMap(List::stream).toList(),
                common(families.stream().map(family -> origins(family, wires)).toList()),
                contributors(families, wires))));
        return reports;
    }

    /** The outlet of an assertion. */
    static String outlet(Assertion assertion) {
        return assertion.article().article().outletOrId();
    }

    /** The agencies that one of its copies credits for a text, and the one place that all its tellings name. */
    private static List<Origin> origins(List<Assertion> family, WireOrigins wires) {
        TreeSet<String> agencies = new TreeSet<>();
        family.forEach(telling -> agencies.addAll(wires.agencies(telling)));
        List<Origin> origins = new ArrayList<>();
        agencies.forEach(agency -> origins.add(new Origin(agency, true)));
        Origin told = Origin.of(family.getFirst().via());
        if (told != null
                && family.stream()
                        .map(telling -> Origin.of(telling.via()))
                        .allMatch(other -> other != null && other.isOneWith(told))) {
            origins.add(told);
        }
        return origins;
    }

    private static List<Origin> common(List<List<Origin>> families) {
        return families.getFirst().stream()
                .filter(origin ->
                        families.stream().allMatch(others -> others.stream().anyMatch(origin::isOneWith)))
                .toList();
    }

    private static SortedSet<String> contributors(List<List<Assertion>> families, WireOrigins wires) {
        TreeSet<String> contributors = new TreeSet<>();
        families.forEach(family -> family.forEach(telling -> contributors.addAll(wires.contributors(telling))));
        return contributors;
    }

    /** The ids of the outlet's own articles that carry the claim. */
    List<String> articles() {
        return tellings.stream()
                .filter(telling -> outlet(telling).equals(outlet))
                .map(telling -> telling.article().id())
                .distinct()
                .sorted()
                .toList();
    }

    /** The other outlets' articles that reprint its text, for people; empty if there are none. */
    String reprints() {
        return tellings.stream()
                .filter(telling -> !outlet(telling).equals(outlet))
                .map(telling -> telling.article().id() + " (" + outlet(telling) + ")")
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The place that the words of both come from, credited if both credit it; null if none is known. */
    @Nullable
    Origin sharedOrigin(OutletReport other) {
        return origins.stream()
                .flatMap(origin -> other.origins.stream()
                        .filter(origin::isOneWith)
                        .map(same -> new Origin(origin.name(), origin.credited() && same.credited())))
                .findFirst()
                .orElse(null);
    }

    /** An agency that contributed to one of both and that the other credits too, or is; null if there is none. */
    @Nullable
    String sharedContributor(OutletReport other) {
        return Stream.concat(
                        contributors.stream().filter(other::credits),
                        other.contributors.stream().filter(this::credits))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean credits(String agency) {
        Origin credit = new Origin(agency, true);
        return contributors.contains(agency)
                || credit.isOutlet(outlet)
                || origins.stream().anyMatch(credit::isOneWith);
    }

    /** Whether every telling has a long run of words, none of them quoted, that a telling of the other has too. */
    boolean sharesWording(OutletReport other) {
        Set<String> theirs = new HashSet<>();
        other.tellings.forEach(telling -> theirs.addAll(runs(telling)));
        return tellings.stream().allMatch(telling -> runs(telling).stream().anyMatch(theirs::contains));
    }

    private static List<String> runs(Assertion telling) {
        List<String> runs = new ArrayList<>();
        List<String> words = telling.words();
        boolean quotes = telling.voice() == Voice.QUOTED || telling.voice() == Voice.MIXED;
        for (int end = LONG_RUN; end <= words.size() && !quotes; end++) {
            runs.add(Assertion.joined(words.subList(end - LONG_RUN, end)));
        }
        return runs;
    }
}

package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.Appearance;
import org.hearsay.model.Claim.ClaimSpeaker;
import org.hearsay.model.TextSpans;
import org.hearsay.text.EvidenceMaker;
import org.jspecify.annotations.Nullable;

/** Makes the claim of a group: who said it, how each article renders it, who reports it on whose word. */
final class ClaimMaker {
    private final Map<String, EvidenceMaker> evidence;
    private final ReportCounter reports;
    private final Centrality centrality;

    ClaimMaker(Map<String, EvidenceMaker> evidence, ReportCounter reports, Centrality centrality) {
        this.evidence = evidence;
        this.centrality = centrality;
        this.reports = reports;
    }

    Claim make(String id, ClaimGroup group) {
        List<Assertion> assertions = group.assertions();
        Assertion reference = group.reference().first();
        boolean referenceDenies =
                assertions.stream().anyMatch(a -> Polarity.compare(a, reference) == Polarity.REFERENCE_DENIES);
        List<Appearance> appearances = assertions.stream()
                .map(a -> appearance(a, reference, referenceDenies))
                .toList();
        List<String> articles =
                assertions.stream().map(a -> a.article().id()).distinct().toList();
        return new Claim(
                id,
                text(reference),
                speaker(assertions),
                appearances,
                reports.count(assertions),
                SourceCounter.count(assertions),
                articles.size() == 1 ? articles.getFirst() : null,
                centrality.of(reference),
                List.of());
    }

    private static String text(Assertion reference) {
        TextSpans spans = reference.spans();
        return spans.in(reference.article().text());
    }

    private Appearance appearance(Assertion assertion, Assertion reference, boolean referenceDenies) {
        EvidenceMaker maker =
                Objects.requireNonNull(evidence.get(assertion.article().id()));
        return new Appearance(
                assertion.statement().id(),
                Renderer.render(assertion, reference, referenceDenies),
                maker.at(assertion.spans()),
                WordDifference.of(assertion, reference));
    }

    /** The source of most attributed appearances; of equals the surer one, then by name. */
    private static @Nullable ClaimSpeaker speaker(List<Assertion> assertions) {
        Map<String, List<Source>> sources = new TreeMap<>();
        for (Assertion assertion : assertions) {
            Source source = assertion.source();
            if (source != null) {
                sources.computeIfAbsent(source.key(), key -> new ArrayList<>()).add(source);
            }
        }
        return sources.values().stream()
                .max(Comparator.comparing((List<Source> list) -> list.getFirst().entity() != null)
                        .thenComparing(List::size)
                        .thenComparing(ClaimMaker::surest)
                        .thenComparing(list -> list.getFirst().name(), Comparator.reverseOrder()))
                .map(ClaimMaker::claimSpeaker)
                .orElse(null);
    }

    private static double surest(List<Source> sources) {
        return sources.stream().mapToDouble(Source::confidence).max().orElse(0);
    }

    /** The speaker of sources that are one. */
    static ClaimSpeaker claimSpeaker(List<Source> sources) {
        double confidence =
                sources.stream().mapToDouble(Source::confidence).min().orElse(0);
        Source source = sources.stream()
                .collect(Collectors.maxBy(
                        Comparator.comparing((Source s) -> s.name().length())
                                .thenComparing(Source::name)
                                .thenComparing(Source::kind, Comparator.reverseOrder())))
                .orElseThrow();
        List<String> others = sources.stream()
                .flatMap(one -> one.others().stream())
                .filter(name -> !name.equals(source.name()))
                .distinct()
                .sorted()
                .toList();
        return new ClaimSpeaker(source.entity(), source.name(), source.kind(), confidence, others);
    }
}

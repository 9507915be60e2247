package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.model.Claim.OriginalSource;
import org.hearsay.model.Speaker;

/** Counts the distinct speakers and documents behind a claim. */
final class SourceCounter {
    private SourceCounter() {}

    /** The sources, those with most articles first; assertions without one say nothing of it. */
    static List<OriginalSource> count(List<Assertion> assertions) {
        TreeMap<String, List<Assertion>> bySource = new TreeMap<>();
        for (Assertion assertion : assertions) {
            Source source = assertion.source();
            if (source != null) {
                bySource.computeIfAbsent(source.key(), key -> new ArrayList<>()).add(assertion);
            }
        }
        return bySource.values().stream()
                .map(SourceCounter::source)
                .sorted(Comparator.comparing((OriginalSource s) -> s.articles().size(), Comparator.reverseOrder())
                        .thenComparing(OriginalSource::name))
                .toList();
    }

    private static OriginalSource source(List<Assertion> assertions) {
        List<Source> sources = assertions.stream()
                .map(Assertion::source)
                .filter(Objects::nonNull)
                .toList();
        Source source = sources.stream()
                .max(Comparator.comparing((Source s) -> s.name().length())
                        .thenComparing(Source::name)
                        .thenComparing(Source::kind, Comparator.reverseOrder()))
                .orElseThrow();
        List<String> articles =
                assertions.stream().map(a -> a.article().id()).distinct().toList();
        String reason = "named as the source in " + String.join(", ", articles)
                + (source.entity() == null ? "; no article's names identify this source further" : "");
        boolean certain = sources.stream().anyMatch(one -> one.confidence() >= Speaker.CERTAIN);
        String name = certain ? source.name() : ClaimMaker.claimSpeaker(sources).shown();
        return new OriginalSource(name, source.kind(), articles, reason);
    }
}

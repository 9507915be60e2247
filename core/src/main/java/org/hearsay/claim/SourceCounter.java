package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.Claim.OriginalSource;
import org.hearsay.model.Speaker;
import org.hearsay.text.OutletNames;

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
                + (source.entity() == null ? "; no article's names identify this source further" : "")
                + through(assertions);
        boolean certain = sources.stream().anyMatch(one -> one.confidence() >= Speaker.CERTAIN);
        String name = certain ? source.name() : ClaimMaker.claimSpeaker(sources).shown();
        return new OriginalSource(name, source.kind(), articles, reason);
    }

    /** Through which other outlet the words came, where an article says so: that one is nearer to the source. */
    private static String through(List<Assertion> assertions) {
        TreeMap<String, TreeSet<String>> articles = new TreeMap<>();
        boolean only = true;
        for (Assertion assertion : assertions) {
            String via = assertion.via() == null ? null : assertion.via().outlet();
            if (via == null || OutletNames.alike(via, OutletReport.outlet(assertion))) {
                only = false;
            } else {
                articles.computeIfAbsent(via, key -> new TreeSet<>())
                        .add(assertion.article().id());
            }
        }
        if (articles.isEmpty()) {
            return "";
        }
        return articles.entrySet().stream()
                .map(entry -> "through " + entry.getKey() + " in " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining(" and ", only ? "; known only " : "; ", ""));
    }
}

package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.LinkedEntity.Member;
import org.hearsay.model.Merge;
import org.hearsay.model.Merge.Rule;

/** Gathers why the names of one entity are one: what joined articles, and what single articles say themselves. */
final class MergeReasons {
    private record Pair(String name, String other) {}

    private final Edits edits;
    private final Map<Member, List<Merge>> told = new HashMap<>();

    /** {@code aliases} are what the texts themselves say. */
    MergeReasons(Edits edits, List<Alias> aliases) {
        this.edits = edits;
        for (Alias alias : aliases) {
            told.computeIfAbsent(alias.one(), key -> new ArrayList<>()).add(alias.merge());
        }
    }

    /** The reasons, by rule, then by name. */
    List<Merge> of(Cluster cluster) {
        Map<String, Set<String>> articlesByName = new TreeMap<>();
        Map<String, String> written = new HashMap<>();
        Map<Pair, Set<String>> inArticle = new HashMap<>();
        Set<Merge> merges = new LinkedHashSet<>(cluster.merges());
        Set<Set<String>> explained = new LinkedHashSet<>();
        for (Member member : cluster.members()) {
            List<Merge> here = told.getOrDefault(member, List.of());
            here.forEach(merge -> {
                merges.add(merge);
                explained.add(pair(merge.name(), merge.other()));
            });
        }
        for (Member member : cluster.members()) {
            Map<String, String> names = names(member);
            names.forEach((plain, name) -> {
                articlesByName.computeIfAbsent(plain, key -> new TreeSet<>()).add(member.article());
                written.merge(plain, name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            });
            String fullest = names.keySet().stream()
                    .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                    .orElse("");
            for (String plain : names.keySet()) {
                if (!plain.equals(fullest) && !explained.contains(Set.of(plain, fullest))) {
                    inArticle
                            .computeIfAbsent(new Pair(plain, fullest), key -> new TreeSet<>())
                            .add(member.article());
                }
            }
        }
        inArticle.forEach((pair, articles) -> merges.add(new Merge(
                written.getOrDefault(pair.name(), pair.name()),
                written.getOrDefault(pair.other(), pair.other()),
                Rule.SAME_IN_ARTICLE,
                List.copyOf(articles),
                null,
                null)));
        articlesByName.forEach((plain, articles) -> {
            if (articles.size() > 1) {
                merges.add(Merge.sameName(written.getOrDefault(plain, plain), List.copyOf(articles)));
            }
        });
        return merges.stream()
                .sorted(Comparator.comparing(Merge::rule)
                        .thenComparing(Merge::name)
                        .thenComparing(Merge::other)
                        .thenComparing(merge -> merge.articles().toString())
                        .thenComparing(merge -> merge.evidence() == null
                                ? -1
                                : merge.evidence().spans().begin()))
                .toList();
    }

    private static Set<String> pair(String a, String b) {
        return new TreeSet<>(List.of(NameForms.plain(a), NameForms.plain(b)));
    }

    /** Each name of an entity of one article as written first, by its plain form. */
    private Map<String, String> names(Member member) {
        Map<String, String> names = new TreeMap<>();
        edits.of(member.article())
                .names(member.entity())
                .forEach(name -> names.putIfAbsent(NameForms.plain(name), name.replaceAll("\\s+", " ")));
        return names;
    }
}

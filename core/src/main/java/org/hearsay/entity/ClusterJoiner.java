package org.hearsay.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins clusters, surest reason first; each step looks names up, so the work grows with their number. */
final class ClusterJoiner {
    private final List<Cluster> clusters;
    private final Map<Cluster, Cluster> joinedInto = new HashMap<>();

    /** {@code clusters} in an order that does not depend on arrival. */
    ClusterJoiner(List<Cluster> clusters) {
        this.clusters = clusters;
    }

    List<Cluster> join() {
        joinSameNames();
        joinInitials();
        joinLastNames();
        joinAcronyms();
        return living();
    }

    private List<Cluster> living() {
        return new ArrayList<>(
                clusters.stream().filter(c -> !joinedInto.containsKey(c)).toList());
    }

    private Cluster current(Cluster cluster) {
        Cluster current = cluster;
        for (Cluster next = joinedInto.get(current); next != null; next = joinedInto.get(current)) {
            current = next;
        }
        return current;
    }

    private void join(Cluster a, Cluster b, String reason) {
        Cluster into = current(a);
        Cluster other = current(b);
        if (into != other && agree(into, other)) {
            into.absorb(other, reason);
            joinedInto.put(other, into);
        }
    }

    /** Whether nothing speaks against one entity: no person with another, no two first names for one last name. */
    private static boolean agree(Cluster a, Cluster b) {
        if (a.isPerson() != b.isPerson() && !sharesFullName(a, b)) {
            return false;
        }
        if (!a.isPerson()) {
            return true;
        }
        for (List<String> one : a.fullNames()) {
            for (List<String> other : b.fullNames()) {
                if (one.getLast().equals(other.getLast())
                        && !NameForms.firstNamesAgree(one.getFirst(), other.getFirst())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean sharesFullName(Cluster a, Cluster b) {
        return a.plain().stream()
                .anyMatch(name -> name.indexOf(' ') > 0 && b.plain().contains(name));
    }

    /** The same full name of a person, first and last; the same name of anything else. */
    private void joinSameNames() {
        Map<String, Cluster> byName = new HashMap<>();
        for (Cluster cluster : clusters) {
            for (String key : keys(cluster)) {
                Cluster same = byName.putIfAbsent(key, cluster);
                if (same != null) {
                    join(same, cluster, "");
                }
            }
        }
    }

    private static Set<String> keys(Cluster cluster) {
        Set<String> keys = new TreeSet<>();
        for (String name : cluster.plain()) {
            if (name.indexOf(' ') > 0 || !cluster.isPerson()) {
                keys.add(name);
            }
        }
        if (cluster.isPerson()) {
            cluster.fullNames().forEach(words -> keys.add(words.getFirst() + " " + words.getLast()));
            if (cluster.fullNames().isEmpty()) {
                cluster.lastNames().forEach(name -> keys.add("person " + name));
            }
        }
        return keys;
    }

    /** "J. Smith" with the only "John Smith". */
    private void joinInitials() {
        for (List<Cluster> namesakes : byLastName().values()) {
            List<Cluster> initials =
                    namesakes.stream().filter(ClusterJoiner::hasInitial).toList();
            List<Cluster> full = namesakes.stream().filter(c -> !hasInitial(c)).toList();
            for (Cluster initial : initials) {
                List<Cluster> fitting =
                        full.stream().filter(c -> agree(c, initial)).toList();
                if (fitting.size() == 1) {
                    join(
                            fitting.getFirst(),
                            initial,
                            because(initial, "initial and last name fit only", fitting.getFirst()));
                }
            }
        }
    }

    private static boolean hasInitial(Cluster cluster) {
        return cluster.fullNames().stream().anyMatch(words -> words.getFirst().length() == 1);
    }

    /** A last name alone with the only person of the story who has it. */
    private void joinLastNames() {
        Map<String, List<Cluster>> people = byLastName();
        for (Cluster cluster : living()) {
            if (!cluster.isPerson() || !cluster.fullNames().isEmpty()) {
                continue;
            }
            Set<Cluster> fitting = new LinkedHashSet<>();
            for (String name : cluster.lastNames()) {
                fitting.addAll(people.getOrDefault(name, List.of()));
            }
            if (fitting.size() == 1) {
                Cluster person = fitting.iterator().next();
                join(person, cluster, because(cluster, "the last name of only", person));
            }
        }
    }

    /** The people known by a full name, by last name. */
    private Map<String, List<Cluster>> byLastName() {
        Map<String, List<Cluster>> people = new TreeMap<>();
        for (Cluster cluster : living()) {
            if (cluster.isPerson() && !cluster.fullNames().isEmpty()) {
                cluster.lastNames()
                        .forEach(name -> people.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(cluster));
            }
        }
        return people;
    }

    /** An acronym with the only name of the story that it can stand for. */
    private void joinAcronyms() {
        Map<String, Set<Cluster>> expansions = new TreeMap<>();
        for (Cluster cluster : living()) {
            for (String name : cluster.isPerson() ? Set.<String>of() : cluster.plain()) {
                expansions
                        .computeIfAbsent(NameForms.initials(name), key -> new LinkedHashSet<>())
                        .add(cluster);
            }
        }
        for (Cluster cluster : living()) {
            for (String name : cluster.isPerson() ? Set.<String>of() : cluster.written()) {
                Set<Cluster> fitting = expansions.getOrDefault(NameForms.plain(name), Set.of());
                if (NameForms.isAcronym(name) && fitting.size() == 1) {
                    Cluster full = fitting.iterator().next();
                    join(full, cluster, because(cluster, "the initials of only", full));
                }
            }
        }
    }

    private static String because(Cluster cluster, String fit, Cluster other) {
        return "“" + cluster.name() + "”: " + fit + " “" + other.name() + "”";
    }
}

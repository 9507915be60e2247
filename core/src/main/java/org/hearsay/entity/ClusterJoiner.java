package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.model.EntityType;
import org.hearsay.model.LinkedEntity.Member;
import org.hearsay.model.Merge;
import org.hearsay.model.Merge.Rule;

/**
 * Joins clusters, surest reason first; each step looks names up, so the work grows with their number. What is not one by
 * name, or by the word of a text, needs to be the only one that fits. Two people whom one article tells apart stay apart.
 */
final class ClusterJoiner {
    /** So many candidates are compared with each other; where there are more, none is the only one. */
    private static final int MOST_NAMESAKES = 20;

    private final List<Cluster> clusters;
    private final Map<Cluster, Cluster> joinedInto = new HashMap<>();

    /** {@code clusters} in an order that does not depend on arrival. */
    ClusterJoiner(List<Cluster> clusters) {
        this.clusters = clusters;
    }

    List<Cluster> join(List<Alias> aliases) {
        joinSameNames();
        joinAliases(aliases);
        joinFirstAndLast();
        joinInitials();
        joinSpellings();
        joinBareNames();
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
        if (current != cluster) {
            joinedInto.put(cluster, current);
        }
        return current;
    }

    private Set<Cluster> current(Collection<Cluster> some) {
        Set<Cluster> current = new LinkedHashSet<>();
        some.forEach(cluster -> current.add(current(cluster)));
        return current;
    }

    /** {@code a} takes up {@code b}, with the reason. */
    private void join(Cluster a, Cluster b, Merge merge) {
        Cluster one = current(a);
        Cluster two = current(b);
        if (one != two) {
            Cluster into = one.members().size() >= two.members().size() ? one : two;
            Cluster other = into == one ? two : one;
            into.absorb(other);
            joinedInto.put(other, into);
            if (merge.rule() != Rule.SAME_NAME) {
                into.note(merge);
            }
        }
    }

    private void join(Cluster full, Cluster other, Rule rule) {
        join(full, current(full).name(), other, current(other).name(), rule);
    }

    private void join(Cluster full, String fullName, Cluster other, String name, Rule rule) {
        Cluster into = current(full);
        Cluster joined = current(other);
        if (into != joined && agree(into, joined)) {
            List<String> articles = new ArrayList<>(new TreeSet<>(joined.articles()));
            join(into, joined, new Merge(name, fullName, rule, articles, null, null));
        }
    }

    /** Whether nothing speaks against one entity where only the names speak for it. */
    private static boolean agree(Cluster a, Cluster b) {
        if (a.isPerson() != b.isPerson()) {
            return false;
        }
        return !a.isPerson() || (!a.meets(b) && a.sameGender(b) && a.namesAgree(b));
    }

    /** The same full name, whatever an article takes it for; the same name of what is no person. */
    private void joinSameNames() {
        Map<String, Cluster> byName = new HashMap<>();
        for (Cluster cluster : clusters) {
            for (String plain : List.copyOf(cluster.plain())) {
                boolean full = PersonName.of(plain).full();
                if (full || !cluster.isPerson()) {
                    Cluster same = byName.putIfAbsent(full ? plain : "thing " + plain, cluster);
                    if (same != null && agreeByName(current(same), current(cluster), full)) {
                        join(same, cluster, Merge.sameName(plain, List.of()));
                    }
                }
            }
        }
    }

    private static boolean agreeByName(Cluster a, Cluster b, boolean full) {
        return a.isPerson() == b.isPerson() ? !a.isPerson() || (a.namesAgree(b) && a.sameGender(b)) : full;
    }

    /** What a text itself calls by two names. */
    private void joinAliases(List<Alias> aliases) {
        Map<Member, Cluster> byMember = new HashMap<>();
        clusters.forEach(cluster -> byMember.put(cluster.members().getFirst(), cluster));
        living().forEach(cluster -> cluster.members().forEach(member -> byMember.put(member, cluster)));
        for (Alias alias : aliases) {
            Cluster one = byMember.get(alias.one());
            Cluster other = byMember.get(alias.other());
            if (one != null && other != null) {
                join(one, other, alias.merge());
            }
        }
    }

    /** "Mira Tolland" with the only "Mira K. Tolland"; "Oda Brisk Jr." with "Oda F. Brisk Jr.", whatever Oda Brisk there is besides. */
    private void joinFirstAndLast() {
        groups(name -> name.initial() ? Set.of() : Set.of(name.first() + " " + name.last()))
                .forEach(group -> joinWhereAllAgree(group, Rule.FIRST_AND_LAST));
        groups(name -> name.initial() || name.generation().isEmpty()
                        ? Set.of()
                        : Set.of(name.first() + " " + name.last() + " " + name.generation()))
                .forEach(group -> joinWhereAllAgree(group, Rule.FIRST_AND_LAST));
    }

    /** Groups of people whose full names share a key; one alone is no group. */
    private Collection<Set<Cluster>> groups(Function<PersonName, Set<String>> keys) {
        Map<String, Set<Cluster>> groups = new TreeMap<>();
        for (Cluster cluster : living()) {
            if (cluster.isPerson()) {
                for (PersonName name : cluster.fullNames()) {
                    keys.apply(name)
                            .forEach(key -> groups.computeIfAbsent(key, k -> new LinkedHashSet<>())
                                    .add(cluster));
                }
            }
        }
        groups.values().removeIf(group -> group.size() < 2);
        return groups.values();
    }

    /** Joins a group if it holds no two people: where it does, none is the only one that fits. */
    private void joinWhereAllAgree(Set<Cluster> group, Rule rule) {
        List<Cluster> all = new ArrayList<>(current(group));
        if (all.size() > MOST_NAMESAKES) {
            return;
        }
        for (Cluster one : all) {
            for (Cluster other : all) {
                if (one != other && !agree(one, other)) {
                    return;
                }
            }
        }
        all.stream().skip(1).forEach(other -> join(all.getFirst(), other, rule));
    }

    /** "J. Smith" with the only "John Smith". */
    private void joinInitials() {
        for (List<Cluster> namesakes : byLastName().values()) {
            List<Cluster> initials =
                    namesakes.stream().filter(ClusterJoiner::hasInitial).toList();
            List<Cluster> full = namesakes.stream().filter(c -> !hasInitial(c)).toList();
            for (Cluster initial : initials) {
                List<Cluster> fitting =
                        full.stream().filter(c -> c.namesAgree(initial)).toList();
                if (fitting.size() == 1) {
                    join(fitting.getFirst(), initial, Rule.INITIAL);
                }
            }
        }
    }

    private static boolean hasInitial(Cluster cluster) {
        return cluster.fullNames().stream().anyMatch(PersonName::initial);
    }

    /** Marks and transliterations in any name; one letter in a last name beside the same first name. */
    private void joinSpellings() {
        groups(name -> Set.of(Spellings.transliterated(name.first()) + " " + Spellings.transliterated(name.last())))
                .forEach(group -> joinWhereAllAgree(group, Rule.SPELLING));
        groups(ClusterJoiner::nearKeys).stream()
                .map(this::current)
                .filter(group -> group.size() == 2)
                .filter(ClusterJoiner::oneLetterApart)
                .forEach(group -> joinWhereAllAgree(group, Rule.SPELLING));
        joinSpellingsOfThings();
    }

    private void joinSpellingsOfThings() {
        record Spelled(Cluster cluster, String plain) {}
        Map<String, Spelled> things = new HashMap<>();
        for (Cluster cluster : living()) {
            for (String plain : cluster.isPerson() ? List.<String>of() : List.copyOf(cluster.plain())) {
                String ordered = NameForms.bodyFirst(plain);
                String folded = Spellings.folded(ordered);
                String key = Spellings.longEnough(folded) ? Spellings.transliterated(ordered) : folded;
                Spelled same = things.putIfAbsent(key, new Spelled(cluster, plain));
                if (same != null) {
                    Rule rule = same.plain().equals(plain) ? Rule.SAME_NAME : Rule.SPELLING;
                    String first = same.cluster().written(same.plain());
                    join(same.cluster(), first, cluster, cluster.written(plain), rule);
                }
            }
        }
    }

    private static Set<String> nearKeys(PersonName name) {
        Set<String> keys = new TreeSet<>();
        if (!name.initial() && Spellings.longEnough(name.last())) {
            Spellings.neighbours(Spellings.folded(name.last())).forEach(key -> keys.add(name.first() + " " + key));
        }
        return keys;
    }

    private static boolean oneLetterApart(Set<Cluster> two) {
        List<Cluster> pair = List.copyOf(two);
        return pair.getFirst().fullNames().stream()
                .anyMatch(a -> pair.getLast().fullNames().stream()
                        .anyMatch(b -> a.first().equals(b.first())
                                && Spellings.oneLetterApart(Spellings.folded(a.last()), Spellings.folded(b.last()))));
    }

    /** A last name alone with the only person of the story who has it, or with the same name alone if nobody has. */
    private void joinBareNames() {
        Map<String, List<Cluster>> families = byLastName();
        Map<String, List<Cluster>> spelled = new TreeMap<>();
        families.forEach(
                (name, people) -> spelled.computeIfAbsent(Spellings.transliterated(name), key -> new ArrayList<>())
                        .addAll(people));
        Set<String> firstNames = new TreeSet<>();
        families.values()
                .forEach(people ->
                        people.forEach(person -> person.fullNames().forEach(name -> firstNames.add(name.first()))));
        Map<String, Cluster> alone = new LinkedHashMap<>();
        Set<String> doubtful = lastWordsOfThings();
        for (Cluster cluster : living()) {
            for (String name : cluster.bare() ? cluster.lastNames() : Set.<String>of()) {
                Set<Cluster> family = current(families.getOrDefault(name, List.of()));
                Set<Cluster> near = current(spelled.getOrDefault(Spellings.transliterated(name), List.of()));
                boolean only = family.size() == 1 && !firstNames.contains(name) && !doubtful.contains(name);
                if (only) {
                    join(family.iterator().next(), cluster, Rule.LAST_NAME);
                } else if (family.isEmpty() && near.size() == 1 && Spellings.longEnough(name)) {
                    join(near.iterator().next(), cluster, Rule.SPELLING);
                } else if (family.isEmpty()) {
                    Cluster same = alone.putIfAbsent(name, cluster);
                    if (same != null && agree(current(same), current(cluster))) {
                        join(same, cluster, Merge.sameName(name, List.of()));
                    }
                }
            }
        }
    }

    /** The last words of what may be a person that an article took for something else. */
    private Set<String> lastWordsOfThings() {
        Set<String> last = new TreeSet<>();
        for (Cluster cluster : living()) {
            if (cluster.type() == EntityType.OTHER) {
                cluster.fullNames().forEach(name -> last.add(name.last()));
            }
        }
        return last;
    }

    /** The people known by a full name, by last name. */
    private Map<String, List<Cluster>> byLastName() {
        Map<String, List<Cluster>> people = new TreeMap<>();
        for (Cluster cluster : living()) {
            if (cluster.isPerson() && !cluster.bare()) {
                cluster.lastNames()
                        .forEach(name -> people.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(cluster));
            }
        }
        return people;
    }

    /**
     * An acronym with the only name of the story that it can stand for; one of two letters only if it has dots or is a place's,
     * and an article has both.
     */
    private void joinAcronyms() {
        Map<String, Set<Cluster>> expansions = new TreeMap<>();
        for (Cluster cluster : living()) {
            for (String name : cluster.isPerson() ? List.<String>of() : List.copyOf(cluster.plain())) {
                expansions
                        .computeIfAbsent(NameForms.initials(name), key -> new LinkedHashSet<>())
                        .add(cluster);
            }
        }
        for (Cluster cluster : living()) {
            for (String name : cluster.isPerson() ? List.<String>of() : List.copyOf(cluster.written())) {
                String plain = NameForms.plain(name);
                Set<Cluster> fitting = current(expansions.getOrDefault(plain, Set.of()));
                if (NameForms.isAcronym(name) && fitting.size() == 1) {
                    Cluster full = fitting.iterator().next();
                    boolean sure = name.indexOf('.') > 0 || cluster.type() == EntityType.PLACE;
                    if (plain.length() > 2 || (sure && full.meets(current(cluster)))) {
                        join(full, cluster, Rule.ACRONYM);
                    }
                }
            }
        }
    }
}

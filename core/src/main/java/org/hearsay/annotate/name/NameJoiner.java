package org.hearsay.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Joins the runs that name one entity: same name, last name, first name, acronym and gloss. Linear in the runs. */
final class NameJoiner {
    /** So many people of one last name are told apart; the search for the nearest stays short. */
    private static final int MOST_NAMESAKES = 20;

    private final WordLists lists = WordLists.shared();
    private final NameContext context;
    private final GlossFinder glosses;
    private final List<NameRun> runs;
    private final String text;
    private final Map<String, NameCluster> clusters = new LinkedHashMap<>();
    private final Map<String, List<NameCluster>> byLast = new HashMap<>();
    private final Map<String, List<NameCluster>> byFirst = new HashMap<>();
    /** Where each cluster was last named, while the bare names are gone through. */
    private final Map<NameCluster, Integer> seen = new HashMap<>();

    NameJoiner(String text, List<NameRun> runs) {
        this.text = text;
        this.context = new NameContext(text, runs);
        this.glosses = new GlossFinder(text);
        this.runs = runs;
    }

    List<Entity> join() {
        runs.forEach(run ->
                clusters.computeIfAbsent(key(run), key -> new NameCluster()).add(run));
        Map<NameRun, NameCluster> of = new HashMap<>();
        runs.forEach(run -> of.put(run, cluster(run)));
        clusters.values().forEach(this::indexPerson);
        joinGlosses(of);
        return entities(joinBareNames(of));
    }

    /** The name without initials, its first and last word where a first name opens it; capitals do not matter. */
    private String key(NameRun run) {
        List<String> words = run.words();
        String key = words.size() > 2
                        && lists.firstName(words.getFirst())
                        && !run.last().equals(words.get(1))
                ? words.getFirst() + " " + run.last()
                : run.name();
        String plain = key.replace(".", "");
        boolean shouted = plain.length() > 5 || words.size() > 1;
        return shouted ? folded(plain) : plain;
    }

    /** In lower case and without accents: one article writes a name with them and without. */
    private static String folded(String name) {
        return Words.withoutMarks(name).toLowerCase(Locale.ROOT);
    }

    private NameCluster cluster(NameRun run) {
        NameCluster cluster = clusters.get(key(run));
        if (cluster == null) {
            throw new IllegalStateException("every run has a cluster");
        }
        return cluster;
    }

    private void indexPerson(NameCluster cluster) {
        NameRun run = cluster.firstRun();
        if (cluster.type(context) == EntityType.PERSON && run.words().size() > 1) {
            add(byLast, run.last(), cluster);
            add(byFirst, run.first(), cluster);
        }
    }

    private static void add(Map<String, List<NameCluster>> index, String word, NameCluster cluster) {
        List<NameCluster> list = index.computeIfAbsent(folded(word), key -> new ArrayList<>());
        if (list.size() < MOST_NAMESAKES) {
            list.add(cluster);
        }
    }

    private void joinGlosses(Map<NameRun, NameCluster> of) {
        Map<NameCluster, NameCluster> moved = new HashMap<>();
        for (int i = 1; i < runs.size(); i++) {
            NameCluster left = last(moved, of.getOrDefault(runs.get(i - 1), cluster(runs.get(i - 1))));
            NameCluster right = last(moved, of.getOrDefault(runs.get(i), cluster(runs.get(i))));
            if (left != right && glosses.joins(runs.get(i - 1), left.type(context), runs.get(i), right.type(context))) {
                moved.put(right, left);
            }
        }
        of.replaceAll((run, cluster) -> last(moved, cluster));
    }

    private static NameCluster last(Map<NameCluster, NameCluster> moved, NameCluster cluster) {
        NameCluster at = cluster;
        for (NameCluster next = moved.get(at); next != null; next = moved.get(at)) {
            NameCluster over = moved.get(next);
            if (over != null) {
                moved.put(at, over);
            }
            at = next;
        }
        return at;
    }

    /** A last or first name alone goes to the person of that name who was named last before it, else to the next. */
    private Map<NameRun, NameCluster> joinBareNames(Map<NameRun, NameCluster> of) {
        Map<NameRun, NameCluster> joined = new LinkedHashMap<>();
        for (NameRun run : runs) {
            NameCluster own = of.getOrDefault(run, cluster(run));
            NameCluster person = run.words().size() == 1 ? person(run, own) : null;
            NameCluster target = person == null ? own : person;
            seen.put(target, run.span().begin());
            joined.put(run, target);
        }
        return joined;
    }

    private @Nullable NameCluster person(NameRun run, NameCluster own) {
        EntityType type = own.type(context);
        if (type == EntityType.ORGANISATION
                || type == EntityType.GROUP
                || (type == EntityType.PLACE && !run.titled())) {
            return null;
        }
        String word = folded(run.name());
        NameCluster byLastName = nearest(byLast.getOrDefault(word, List.of()), run);
        if (byLastName != null) {
            return byLastName;
        }
        List<NameCluster> firsts = byFirst.getOrDefault(word, List.of());
        return firsts.size() == 1 && !run.titled() ? firsts.getFirst() : null;
    }

    private @Nullable NameCluster nearest(List<NameCluster> namesakes, NameRun run) {
        return namesakes.stream()
                .filter(cluster -> cluster.gender().fits(run.gender()))
                .max(Comparator.comparingInt(cluster -> seen.getOrDefault(cluster, -1)))
                .orElse(namesakes.isEmpty() || run.titled() ? null : namesakes.getFirst());
    }

    private List<Entity> entities(Map<NameRun, NameCluster> joined) {
        Map<NameCluster, NameCluster> gathered = new LinkedHashMap<>();
        joined.forEach((run, cluster) ->
                gathered.computeIfAbsent(cluster, NameCluster::emptyOfSameType).add(run));
        List<Entity> entities = new ArrayList<>();
        gathered.values().stream()
                .sorted(Comparator.comparingInt(NameCluster::begin))
                .forEach(cluster -> entities.add(cluster.entity("e" + (entities.size() + 1), text)));
        return entities;
    }
}

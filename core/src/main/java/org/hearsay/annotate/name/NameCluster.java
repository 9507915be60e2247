package org.hearsay.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.TextSpan;

/** The runs that name one entity, while they are being gathered. Not thread-safe. */
final class NameCluster {
    private final List<NameRun> runs = new ArrayList<>();
    private EntityType type = EntityType.OTHER;
    private boolean typed;

    void add(NameRun run) {
        runs.add(run);
    }

    /** A cluster of this type without runs. */
    NameCluster emptyOfSameType() {
        NameCluster empty = new NameCluster();
        empty.type = type;
        empty.typed = typed;
        return empty;
    }

    EntityType type(NameContext context) {
        if (!typed) {
            type = context.type(runs);
            typed = true;
        }
        return type;
    }

    NameRun firstRun() {
        return runs.getFirst();
    }

    Gender gender() {
        return runs.stream()
                .map(NameRun::gender)
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    int begin() {
        return runs.stream().mapToInt(run -> run.span().begin()).min().orElseThrow();
    }

    /** The entity, called by the name of most words; of several, the one used most, then the first. */
    Entity entity(String id, String text) {
        Map<String, Integer> uses = new HashMap<>();
        runs.forEach(run -> uses.merge(run.name(), 1, Integer::sum));
        NameRun fullest = runs.stream()
                .sorted(Comparator.comparing(NameRun::span))
                .max(Comparator.comparingInt((NameRun run) -> run.words().size())
                        .thenComparingInt(run -> uses.getOrDefault(run.name(), 0))
                        .thenComparing(NameRun::span, Comparator.reverseOrder()))
                .orElseThrow();
        List<TextSpan> mentions =
                runs.stream().map(NameRun::span).sorted().distinct().toList();
        String name = fullest.span().in(text).replaceAll("\\s+", " ");
        return new Entity(id, type, name, mentions);
    }
}

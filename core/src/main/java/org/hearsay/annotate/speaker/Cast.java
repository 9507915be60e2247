package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotate.name.Gender;
import org.hearsay.annotate.name.WordLists;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.TextSpan;

/** Who is named where in one text. Mentions are found by binary search. */
final class Cast {
    /**
     * One mention.
     *
     * @param entity what it names
     * @param span where
     */
    record Named(Entity entity, TextSpan span) {}

    private final List<Named> mentions = new ArrayList<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, Optional<String>> roles = new HashMap<>();
    private final Map<String, List<Entity>> byLastName = new HashMap<>();
    private final String text;

    Cast(String text, List<Entity> entities) {
        this.text = text;
        for (Entity entity : entities) {
            entity.mentions().forEach(span -> mentions.add(new Named(entity, span)));
            if (entity.type() == EntityType.PERSON) {
                byLastName
                        .computeIfAbsent(lastName(entity), name -> new ArrayList<>())
                        .add(entity);
            }
        }
        mentions.sort(Comparator.comparing(Named::span));
    }

    /** Mentions that begin in [begin, end), in text order. */
    List<Named> between(int begin, int end) {
        return mentions.subList(indexAt(begin), Math.max(indexAt(begin), indexAt(end)));
    }

    /** Up to {@code most} mentions that begin before {@code end}, in text order. */
    List<Named> lastBefore(int end, int most) {
        int to = indexAt(end);
        return mentions.subList(Math.max(0, to - most), to);
    }

    private int indexAt(int position) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Other people of the same last name. */
    List<Entity> namesakes(Entity person) {
        return byLastName.getOrDefault(lastName(person), List.of()).stream()
                .filter(other -> !other.id().equals(person.id()))
                .toList();
    }

    private static String lastName(Entity person) {
        return person.name().substring(person.name().lastIndexOf(' ') + 1);
    }

    /** The gender that a person's first name or title speaks for. */
    Gender gender(Entity person) {
        return genders.computeIfAbsent(person.id(), id -> findGender(person));
    }

    private Gender findGender(Entity person) {
        String[] words = person.name().split("\\s+", -1);
        Gender byName = words.length > 1 ? WordLists.shared().gender(words[0]) : Gender.UNKNOWN;
        if (byName != Gender.UNKNOWN) {
            return byName;
        }
        return person.mentions().stream()
                .limit(Roles.MENTIONS)
                .map(span -> Roles.genderBefore(text, span))
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    /** The first title or description that the text gives a person. */
    Optional<String> role(Entity entity) {
        if (entity.type() != EntityType.PERSON) {
            return Optional.empty();
        }
        return roles.computeIfAbsent(
                entity.id(),
                id -> entity.mentions().stream()
                        .limit(Roles.MENTIONS)
                        .flatMap(span -> Roles.at(text, span).stream())
                        .findFirst());
    }
}

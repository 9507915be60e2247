package org.hearsay.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;

/** Gives people whom a text calls by their last names alone the full names that its captions have. */
public final class CaptionNames {
    private CaptionNames() {}

    /**
     * The same entities with the same mentions: one of a single word is called by its full name where the captions beside the text have
     * exactly one of that last name, and the text has none.
     */
    public static List<Entity> complete(List<Entity> entities, Captions captions) {
        if (captions.names().isEmpty()) {
            return entities;
        }
        Set<String> known = entities.stream()
                .map(Entity::name)
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
        List<Entity> completed = new ArrayList<>();
        for (Entity entity : entities) {
            completed.add(known.contains(entity.name()) ? entity : complete(entity, captions));
        }
        return completed;
    }

    private static Entity complete(Entity entity, Captions captions) {
        if (entity.type() != EntityType.PERSON && entity.type() != EntityType.OTHER) {
            return entity;
        }
        List<String> full = captions.names().stream()
                .filter(name -> name.full() && name.last().equals(entity.name()))
                .map(CaptionName::name)
                .distinct()
                .toList();
        return full.size() == 1
                ? new Entity(entity.id(), EntityType.PERSON, full.getFirst(), entity.mentions())
                : entity;
    }
}

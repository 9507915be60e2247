package org.hearsay.model;

import java.util.List;

/**
 * One person, organisation, place or group inside one article.
 *
 * @param id unique within its article
 * @param type what it is
 * @param name the fullest name the article uses, the captions beside its text included
 * @param mentions every place that names it, in text order, at least one; a gloss ("ISIS (Daesh)") is a mention of the
 *     same entity under another name
 */
public record Entity(String id, EntityType type, String name, List<TextSpan> mentions) {
    public Entity {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity needs a mention");
        }
    }
}

package org.hearsay.model;

import java.util.List;

/**
 * One person, organisation, place or group across the articles of a story.
 *
 * @param id unique within its story
 * @param type what it is
 * @param name its fullest name
 * @param members the entities of single articles that it joins, ordered by article
 * @param names how often each outlet uses each name in which voice, ordered by outlet, voice, name
 * @param merges why its names are one, surest rule first
 */
public record LinkedEntity(
        String id, EntityType type, String name, List<Member> members, List<NameCount> names, List<Merge> merges) {
    public LinkedEntity {
        members = List.copyOf(members);
        names = List.copyOf(names);
        merges = List.copyOf(merges);
    }

    /** What joined different names (a gloss in a text, a shared last name), for people. */
    public List<String> why() {
        return merges.stream()
                .filter(merge -> merge.rule() != Merge.Rule.SAME_NAME)
                .map(Merge::inWords)
                .toList();
    }

    /**
     * An entity of one article.
     *
     * @param article the article's id
     * @param entity the entity's id there
     */
    public record Member(String article, String entity) {}

    /**
     * How often one outlet uses one name.
     *
     * @param outlet the outlet, or the article's id where it is unknown
     * @param voice whose words the name stands in
     * @param name the name as written
     * @param count at least 1
     */
    public record NameCount(String outlet, NameVoice voice, String name, int count) {}

    /** Whose words a name stands in. */
    public enum NameVoice {
        /** Inside quotation marks. */
        QUOTED,
        /** Inside a content, outside quotation marks. */
        INDIRECT,
        /** The outlet's own words. */
        OWN
    }
}

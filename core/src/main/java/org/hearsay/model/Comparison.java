package org.hearsay.model;

import java.util.List;

/**
 * One story, compared.
 *
 * @param story the story and its articles
 * @param families who copied whom; every article is in exactly one
 * @param entities across articles
 * @param claims every statement is in at least one
 * @param conflicts between renderings of one claim
 * @param timeline ordered by value
 */
public record Comparison(
        Story story,
        List<TextFamily> families,
        List<LinkedEntity> entities,
        List<Claim> claims,
        List<Conflict> conflicts,
        List<TimelineEntry> timeline) {
    public Comparison {
        families = List.copyOf(families);
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
        conflicts = List.copyOf(conflicts);
        timeline = List.copyOf(timeline);
    }

    /** What the annotations of all its articles leave out. */
    public LeftOut leftOut() {
        return story.articles().stream().map(AnnotatedArticle::leftOut).reduce(LeftOut.NOTHING, LeftOut::plus);
    }
}

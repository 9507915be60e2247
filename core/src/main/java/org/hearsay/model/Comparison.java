package org.hearsay.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One story, compared.
 *
 * @param story the story and its articles
 * @param families who copied whom; every article is in exactly one
 * @param entities across articles
 * @param claims every statement is in at least one
 * @param conflicts between renderings of one claim
 * @param timeline ordered by value
 * @param corrections what became of the user's corrections, in their order
 */
public record Comparison(
        Story story,
        List<TextFamily> families,
        List<LinkedEntity> entities,
        List<Claim> claims,
        List<Conflict> conflicts,
        List<TimelineEntry> timeline,
        List<CorrectionOutcome> corrections) {
    public Comparison {
        families = List.copyOf(families);
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
        conflicts = List.copyOf(conflicts);
        timeline = List.copyOf(timeline);
        corrections = List.copyOf(corrections);
    }

    /** A comparison that nobody corrected. */
    public Comparison(
            Story story,
            List<TextFamily> families,
            List<LinkedEntity> entities,
            List<Claim> claims,
            List<Conflict> conflicts,
            List<TimelineEntry> timeline) {
        this(story, families, entities, claims, conflicts, timeline, List.of());
    }

    /** The same with what became of the user's corrections. */
    public Comparison with(List<CorrectionOutcome> outcomes) {
        return new Comparison(story, families, entities, claims, conflicts, timeline, outcomes);
    }

    /** What the annotations of all its articles leave out. */
    public LeftOut leftOut() {
        return story.articles().stream().map(AnnotatedArticle::leftOut).reduce(LeftOut.NOTHING, LeftOut::plus);
    }

    /** The claims that stand in articles of one text family only, the most central first; of equals in the order of {@link #claims}. */
    public List<Claim> inOneText() {
        Map<String, String> familyOf = new HashMap<>();
        families.forEach(family -> family.members().forEach(member -> familyOf.put(member.article(), family.id())));
        return claims.stream()
                .filter(claim -> claim.appearances().stream()
                                .map(appearance -> familyOf.getOrDefault(appearance.article(), appearance.article()))
                                .distinct()
                                .count()
                        == 1)
                .sorted(Comparator.comparingDouble(Claim::centrality).reversed())
                .toList();
    }

    /**
     * By the ids of claims, in the order of {@link #claims}: the articles that say it in their own voice while another outlet attributes it
     * ({@link Claim#saidAsFact}). Claims of one text and its copies have none: a cut of a wire story is no other telling.
     */
    public Map<String, List<String>> saidAsFact() {
        Set<String> inOneText = inOneText().stream().map(Claim::id).collect(Collectors.toSet());
        Map<String, String> outlets = story.articles().stream()
                .collect(Collectors.toMap(
                        AnnotatedArticle::id, article -> article.article().outletOrId()));
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Claim claim : claims) {
            List<String> own = claim.saidAsFact(id -> Objects.requireNonNull(outlets.get(id), id));
            if (!own.isEmpty() && !inOneText.contains(claim.id())) {
                found.put(claim.id(), own);
            }
        }
        return found;
    }

    /**
     * The claims that two independent reports or more carry and that were not found in any article of {@code outlet}, in the order of
     * {@link #claims}. Whether the outlet tells them elsewhere, or in words that were not recognised, is not known.
     *
     * @param outlet as {@link Article#outletOrId} gives it
     */
    public List<Claim> notFoundIn(String outlet) {
        Set<String> own = story.articles().stream()
                .map(AnnotatedArticle::article)
                .filter(article -> article.outletOrId().equals(outlet))
                .map(Article::id)
                .collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> claim.independentReports().size() > 1)
                .filter(claim -> claim.appearances().stream().noneMatch(a -> own.contains(a.article())))
                .toList();
    }
}

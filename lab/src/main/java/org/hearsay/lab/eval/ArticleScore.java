package org.hearsay.lab.eval;

import java.util.EnumMap;
import java.util.Map;

/**
 * One article's counts, or the sum over several.
 *
 * @param exact by role: contiguous fragments
 * @param tokens by role: words
 * @param relations attributions paired with their sources
 * @param withoutCue predictions left out because they have no cue
 * @param discarded predictions left out because they lie where nothing was labelled
 */
public record ArticleScore(
        Map<Role, Counts> exact, Map<Role, Counts> tokens, Counts relations, int withoutCue, int discarded) {
    /** Nothing scored. */
    public static final ArticleScore NONE = new ArticleScore(Map.of(), Map.of(), Counts.NONE, 0, 0);

    public ArticleScore {
        exact = complete(exact);
        tokens = complete(tokens);
    }

    private static Map<Role, Counts> complete(Map<Role, Counts> given) {
        Map<Role, Counts> counts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            counts.put(role, given.getOrDefault(role, Counts.NONE));
        }
        return Map.copyOf(counts);
    }

    /** The counts behind one printed figure. */
    public Counts of(Figure figure) {
        return switch (figure) {
            case EXACT_SOURCE -> counts(exact, Role.SOURCE);
            case EXACT_CUE -> counts(exact, Role.CUE);
            case EXACT_CONTENT -> counts(exact, Role.CONTENT);
            case TOKEN_SOURCE -> counts(tokens, Role.SOURCE);
            case TOKEN_CUE -> counts(tokens, Role.CUE);
            case TOKEN_CONTENT -> counts(tokens, Role.CONTENT);
            case RELATION -> relations;
        };
    }

    private static Counts counts(Map<Role, Counts> map, Role role) {
        return map.getOrDefault(role, Counts.NONE);
    }

    /** The sum of both. */
    public ArticleScore plus(ArticleScore other) {
        return new ArticleScore(
                sum(exact, other.exact),
                sum(tokens, other.tokens),
                relations.plus(other.relations),
                withoutCue + other.withoutCue,
                discarded + other.discarded);
    }

    private static Map<Role, Counts> sum(Map<Role, Counts> one, Map<Role, Counts> other) {
        Map<Role, Counts> sums = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            sums.put(role, counts(one, role).plus(counts(other, role)));
        }
        return sums;
    }
}

package org.hearsay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.Appearance;
import org.hearsay.model.Comparison;
import org.hearsay.model.Rendering.Voice;
import org.hearsay.model.TextFamily;

/** What stands in one text only, the most central first: one text is an article with its copies. */
public final class SingleClaims {
    /** So many are shown before all others, whatever text they stand in. */
    private static final int FOREMOST = 5;

    private final Map<String, TextFamily> families = new HashMap<>();
    private final List<Claim> all;
    private final Map<String, List<Claim>> byFamily = new LinkedHashMap<>();

    public SingleClaims(Comparison comparison) {
        comparison
                .families()
                .forEach(family -> family.members().forEach(member -> families.put(member.article(), family)));
        all = comparison.inOneText();
        for (Claim claim : all) {
            byFamily.computeIfAbsent(family(claim).id(), id -> new ArrayList<>())
                    .add(claim);
        }
    }

    /** The most central of all; none where there are hardly more. */
    public List<Claim> foremost() {
        return all.size() < 2 * FOREMOST ? List.of() : all.subList(0, FOREMOST);
    }

    /** Those that somebody is given for. */
    public List<Claim> attributed(TextFamily family) {
        return in(family).stream().filter(SingleClaims::isAttributed).toList();
    }

    /** Those in the outlet's own voice. */
    public List<Claim> ownVoice(TextFamily family) {
        return in(family).stream().filter(claim -> !isAttributed(claim)).toList();
    }

    private List<Claim> in(TextFamily family) {
        return byFamily.getOrDefault(family.id(), List.of());
    }

    /** Whether an appearance of it is attributed. */
    public static boolean isAttributed(Claim claim) {
        return claim.appearances().stream().anyMatch(a -> a.rendering().voice() != Voice.OWN);
    }

    /** The appearances in one article: the family's original if it carries the claim, else the first copy that does. */
    public List<Appearance> shown(Claim claim) {
        String original = family(claim).original().article();
        String first = claim.appearances().getFirst().article();
        boolean inOriginal =
                claim.appearances().stream().anyMatch(a -> a.article().equals(original));
        String article = inOriginal ? original : first;
        return claim.appearances().stream()
                .filter(a -> a.article().equals(article))
                .toList();
    }

    /** The other articles that carry it, by id: copies of the one that is shown, or the other way round. */
    public List<String> alsoIn(Claim claim) {
        String article = shown(claim).getFirst().article();
        return claim.appearances().stream()
                .map(Appearance::article)
                .filter(other -> !other.equals(article))
                .distinct()
                .toList();
    }

    private TextFamily family(Claim claim) {
        String article = claim.appearances().getFirst().article();
        return Objects.requireNonNull(families.get(article), article);
    }
}

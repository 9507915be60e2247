package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.Appearance;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Kind;
import org.hearsay.model.Conflict.Side;
import org.hearsay.model.Rendering.Stance;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers of the same things, days, years and stances that differ between appearances of one claim in different text
 * families. An appearance that names two such numbers, or two days, is left out: which of them belongs to the claim is
 * not known.
 */
public final class ValueConflictFinder implements ConflictFinder {
    @Override
    public List<Conflict> find(Story story, List<TextFamily> families, List<Claim> claims) {
        Map<String, AnnotatedArticle> articles =
                story.articles().stream().collect(Collectors.toMap(AnnotatedArticle::id, Function.identity()));
        Map<String, String> familyOf = new HashMap<>();
        families.forEach(family -> family.members().forEach(member -> familyOf.put(member.article(), family.id())));
        List<Conflict> conflicts = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.onlyIn() == null) {
                List<Telling> tellings = claim.appearances().stream()
                        .map(a -> telling(a, articles, familyOf))
                        .sorted(Telling.FIRST)
                        .toList();
                quantities(claim, tellings, conflicts);
                days(claim, tellings, conflicts);
                years(claim, tellings, conflicts);
                stances(claim, tellings, conflicts);
            }
        }
        return conflicts;
    }

    private static Telling telling(
            Appearance appearance, Map<String, AnnotatedArticle> articles, Map<String, String> familyOf) {
        AnnotatedArticle article = Objects.requireNonNull(articles.get(appearance.article()));
        return Telling.of(article, familyOf.getOrDefault(article.id(), article.id()), appearance);
    }

    /** A telling with its one value of the kind in question. */
    private record Valued<V>(Telling telling, V value) {}

    private static void quantities(Claim claim, List<Telling> tellings, List<Conflict> conflicts) {
        List<Quantity> open = new ArrayList<>();
        tellings.forEach(telling -> open.addAll(telling.quantities()));
        while (!open.isEmpty()) {
            Quantity unit = open.getFirst();
            open.removeIf(quantity -> quantity.sameUnit(unit));
            List<Valued<Quantity>> values = new ArrayList<>();
            for (Telling telling : tellings) {
                List<Quantity> same =
                        telling.quantities().stream().filter(unit::sameUnit).toList();
                if (same.size() == 1) {
                    values.add(new Valued<>(telling, same.getFirst()));
                }
            }
            addIfDifferent(
                    claim, Kind.QUANTITY, values, Quantity::agreesWith, q -> q.number() + " " + unit.unit(), conflicts);
        }
    }

    private static void days(Claim claim, List<Telling> tellings, List<Conflict> conflicts) {
        List<Valued<Day>> values = tellings.stream()
                .filter(telling -> telling.days().size() == 1)
                .map(telling -> new Valued<>(telling, telling.days().getFirst()))
                .toList();
        addIfDifferent(claim, Kind.DATE, values, Day::agreesWith, Day::value, conflicts);
    }

    /** Tellings that name as many years, none of them the same. */
    private static void years(Claim claim, List<Telling> tellings, List<Conflict> conflicts) {
        List<Valued<List<String>>> values = tellings.stream()
                .filter(telling -> !telling.years().isEmpty())
                .map(telling -> new Valued<>(telling, telling.years()))
                .toList();
        BiPredicate<List<String>, List<String>> agree =
                (one, other) -> one.size() != other.size() || one.stream().anyMatch(other::contains);
        addIfDifferent(claim, Kind.DATE, values, agree, years -> String.join(", ", years), conflicts);
    }

    private static void stances(Claim claim, List<Telling> tellings, List<Conflict> conflicts) {
        List<Valued<Stance>> values = tellings.stream()
                .map(telling ->
                        new Valued<>(telling, telling.appearance().rendering().stance()))
                .toList();
        Function<Stance, String> shown = stance -> switch (stance) {
            case ASSERTS -> "asserts";
            case DENIES -> "denies";
        };
        addIfDifferent(claim, Kind.POLARITY, values, Stance::equals, shown, conflicts);
    }

    private static <V> void addIfDifferent(
            Claim claim,
            Kind kind,
            List<Valued<V>> values,
            BiPredicate<V, V> agree,
            Function<V, String> shown,
            List<Conflict> conflicts) {
        Valued<V> first = null;
        Valued<V> second = null;
        for (int i = 0; i < values.size() && second == null; i++) {
            first = values.get(i);
            second = opponent(first, values.subList(i + 1, values.size()), agree);
        }
        if (first == null || second == null) {
            return;
        }
        List<Side> sides = values.stream()
                .map(v -> new Side(
                        shown.apply(v.value()),
                        v.telling().appearance().statement(),
                        v.telling().appearance().evidence()))
                .sorted(Comparator.comparing(Side::value)
                        .thenComparing(side -> side.evidence().article())
                        .thenComparing(side -> side.evidence().spans()))
                .toList();
        Kind found = kind == Kind.QUANTITY && supersedes(second.telling(), first.telling()) ? Kind.UPDATE : kind;
        conflicts.add(new Conflict("x" + (conflicts.size() + 1), found, claim.id(), sides));
    }

    private static <V> @Nullable Valued<V> opponent(Valued<V> one, List<Valued<V>> later, BiPredicate<V, V> agree) {
        for (Valued<V> other : later) {
            boolean copies = other.telling().family().equals(one.telling().family());
            if (!copies && !agree.test(one.value(), other.value())) {
                return other;
            }
        }
        return null;
    }

    /** Whether the later report, by its outlet or its words, brings the earlier one up to date. */
    private static boolean supersedes(Telling later, Telling earlier) {
        if (later.published() == null || earlier.published() == null) {
            return false;
        }
        String outlet = later.article().article().outlet();
        boolean sameOutlet =
                outlet != null && outlet.equals(earlier.article().article().outlet());
        return Telling.FIRST.compare(earlier, later) < 0 && (sameOutlet || later.saysNewer());
    }
}

package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.lab.pairs.ClaimPair;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.Appearance;
import org.hearsay.model.Comparison;
import org.hearsay.model.Conflict;
import org.hearsay.model.Rendering;
import org.hearsay.model.Rendering.Stance;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * The labelled pairs, scored twice: by the claims of a whole comparison, and by the scorer of pairs on the given passages.
 *
 * @param readings one for each pair
 */
record PairsEvaluation(List<Reading> readings) {
    PairsEvaluation {
        readings = List.copyOf(readings);
    }

    /**
     * What became of one pair.
     *
     * @param found whether the comparison has both in one claim, and not on two sides of a conflict
     * @param inConflict whether it has them in one claim, on two sides of a conflict
     * @param scored whether the scorer puts the given passages in one claim
     * @param renderings how the library reads the given passages: a against itself, b against a
     * @param shown the renderings of the appearances at the two places; null where there is none
     */
    record Reading(
            ClaimPair pair,
            boolean found,
            boolean inConflict,
            boolean scored,
            List<Rendering> renderings,
            List<@Nullable Rendering> shown) {}

    /** Whether {@code comparison} has the two sides of the pair in one claim; CONFLICT where a conflict parts them. */
    enum Together {
        APART,
        ONE,
        CONFLICT
    }

    static Together together(ClaimPair pair, Comparison comparison) {
        boolean one = false;
        for (Claim claim : comparison.claims()) {
            if (at(claim, pair.a()) != null && at(claim, pair.b()) != null) {
                one = true;
                if (comparison.conflicts().stream()
                        .anyMatch(conflict -> conflict.claim().equals(claim.id()) && parts(conflict, pair))) {
                    return Together.CONFLICT;
                }
            }
        }
        return one ? Together.ONE : Together.APART;
    }

    private static boolean parts(Conflict conflict, ClaimPair pair) {
        Set<String> ours = values(conflict, pair.a());
        Set<String> theirs = values(conflict, pair.b());
        return !ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains);
    }

    private static Set<String> values(Conflict conflict, ClaimPair.Side side) {
        Set<String> values = new TreeSet<>();
        for (Conflict.Side stated : conflict.sides()) {
            if (stated.evidence().article().equals(side.article())
                    && stated.evidence().spans().overlaps(side.span())) {
                values.add(stated.value());
            }
        }
        return values;
    }

    /** The appearance at the side's place: that which shares most with it, at least half of the shorter of the two. */
    static @Nullable Appearance at(Claim claim, ClaimPair.Side side) {
        Appearance best = null;
        int most = 0;
        for (Appearance appearance : claim.appearances()) {
            int shared = appearance.article().equals(side.article()) ? shared(appearance, side.span()) : 0;
            int length = appearance.evidence().spans().spans().stream()
                    .mapToInt(TextSpan::length)
                    .sum();
            if (2 * shared >= Math.min(length, side.span().length()) && shared > most) {
                best = appearance;
                most = shared;
            }
        }
        return best;
    }

    private static int shared(Appearance appearance, TextSpan place) {
        return appearance.evidence().spans().shared(place);
    }

    /** The rendering of the appearance that shares most with the side, in any claim; null if none does. */
    static @Nullable Rendering shown(Comparison comparison, ClaimPair.Side side) {
        Appearance best = null;
        for (Claim claim : comparison.claims()) {
            Appearance here = at(claim, side);
            if (here != null && (best == null || shared(here, side.span()) > shared(best, side.span()))) {
                best = here;
            }
        }
        return best == null ? null : best.rendering();
    }

    /** Agreement of the two as F1 counts, story by story. */
    List<Counts> counts(Predicate<Reading> chosen, Predicate<Reading> positive) {
        Map<String, List<Reading>> byStory = new TreeMap<>();
        readings.stream()
                .filter(chosen)
                .forEach(reading -> byStory.computeIfAbsent(reading.pair().story(), any -> new ArrayList<>())
                        .add(reading));
        return byStory.values().stream().map(story -> count(story, positive)).toList();
    }

    private static Counts count(List<Reading> readings, Predicate<Reading> positive) {
        int both = 0;
        int predicted = 0;
        int gold = 0;
        for (Reading reading : readings) {
            both += reading.pair().one() && positive.test(reading) ? 1 : 0;
            predicted += positive.test(reading) ? 1 : 0;
            gold += reading.pair().one() ? 1 : 0;
        }
        return new Counts(gold, predicted, both);
    }

    /** The shares by name, in the order in which they are printed. */
    Map<String, Share> shares() {
        Map<String, Share> shares = new LinkedHashMap<>();
        List<Reading> ones = readings.stream().filter(r -> r.pair().one()).toList();
        List<Reading> others = readings.stream().filter(r -> !r.pair().one()).toList();
        shares.put("compared: one claim, found", share(ones, Reading::found));
        shares.put("compared: others, joined", share(others, Reading::found));
        List<Reading> conflicts = readings.stream()
                .filter(r -> r.pair().label().equals("contradicts"))
                .toList();
        shares.put("compared: contradicts, as a conflict", share(conflicts, Reading::inConflict));
        shares.put(
                "given: voice",
                sides((r, i) -> r.renderings().get(i).voice() == side(r, i).voice()));
        shares.put(
                "given: wording",
                share(ones, r -> r.renderings().get(1).wording() == r.pair().wording()));
        shares.put(
                "given: stance",
                sides((r, i) -> r.renderings().get(i).stance() == side(r, i).stance()));
        shares.put(
                "given: stance of those that deny",
                denials(r -> i -> r.renderings().get(i)));
        shares.put("compared: voice", sides((r, i) -> {
            Rendering shown = r.shown().get(i);
            return shown != null && shown.voice() == side(r, i).voice();
        }));
        shares.put(
                "compared: wording, of those found",
                share(
                        ones.stream().filter(Reading::found).toList(),
                        r -> r.shown().get(1) != null
                                && Objects.requireNonNull(r.shown().get(1)).wording()
                                        == r.pair().wording()));
        shares.put("compared: stance", sides((r, i) -> {
            Rendering shown = r.shown().get(i);
            return shown != null && shown.stance() == side(r, i).stance();
        }));
        return shares;
    }

    private static ClaimPair.Side side(Reading reading, int side) {
        return side == 0 ? reading.pair().a() : reading.pair().b();
    }

    private interface SideTest {
        boolean test(Reading reading, int side);
    }

    private Share sides(SideTest right) {
        int hits = 0;
        for (Reading reading : readings) {
            hits += (right.test(reading, 0) ? 1 : 0) + (right.test(reading, 1) ? 1 : 0);
        }
        return new Share(hits, 2 * readings.size());
    }

    private Share denials(Function<Reading, Function<Integer, Rendering>> rendering) {
        int all = 0;
        int hits = 0;
        for (Reading reading : readings) {
            for (int i = 0; i < 2; i++) {
                if (side(reading, i).stance() == Stance.DENIES) {
                    all++;
                    hits += rendering.apply(reading).apply(i).stance() == Stance.DENIES ? 1 : 0;
                }
            }
        }
        return new Share(hits, all);
    }

    private static Share share(List<Reading> readings, Predicate<Reading> hit) {
        return new Share((int) readings.stream().filter(hit).count(), readings.size());
    }
}

package org.hearsay.claim;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Seats assertions in further claims: a sentence that says two things in the claim whose reference it is like, or much like where its
 * article is there already; a quotation stitched together from two in the claims of both, each with the words that are from there.
 */
final class Guests {
    /** Likeness from which a second place of one article says the claim again. */
    private static final double SECOND = 0.7;
    /** The same for a quotation, which is mostly the next sentence of the same speech. */
    private static final double SECOND_QUOTATION = 0.8;

    private final List<Twins> twins;
    private final List<Profile> profiles;
    private final List<ClaimGroup> groupOf;
    private final Likeness likeness;
    private final Set<Integer> seated = new HashSet<>();

    /**
     * @param profiles of the twins, at their number
     * @param groupOf the group of each of the twins, at their number
     */
    Guests(List<Twins> twins, List<Profile> profiles, List<ClaimGroup> groupOf, Likeness likeness) {
        this.twins = twins;
        this.profiles = profiles;
        this.groupOf = groupOf;
        this.likeness = likeness;
    }

    /** The groups with their guests, in the order of first appearance; one whose only member is a whole guest elsewhere falls away. */
    List<ClaimGroup> seat(List<PairFinder.Pair> pairs) {
        for (PairFinder.Pair pair : pairs) {
            seat(pair.a(), pair.b());
        }
        Set<ClaimGroup> left = new LinkedHashSet<>(groupOf);
        left.removeIf(group ->
                group.numbers().size() == 1 && seated.contains(group.numbers().getFirst()) && !group.hasGuests());
        return List.copyOf(left);
    }

    private void seat(int a, int b) {
        ClaimGroup one = groupOf.get(a);
        ClaimGroup other = groupOf.get(b);
        if (one == other) {
            return;
        }
        Twins intoOne = guest(b, a, one);
        Twins intoOther = guest(a, b, other);
        if (intoOne != null && (intoOther == null || isHost(a, one, b, other))) {
            seat(intoOne, one);
        } else if (intoOther != null) {
            seat(intoOther, other);
        }
    }

    /** Whether {@code one} is the claim that the other's assertion is a guest of: of which its member is the reference, or the wider one. */
    private static boolean isHost(int a, ClaimGroup one, int b, ClaimGroup other) {
        boolean oneRefers = one.reference().number() == a;
        boolean otherRefers = other.reference().number() == b;
        return oneRefers == otherRefers ? one.reach() >= other.reach() : oneRefers;
    }

    private void seat(Twins guest, ClaimGroup group) {
        if (!group.isGuest(guest)) {
            group.seat(guest);
            if (guest.first().spans().equals(twins.get(guest.number()).first().spans())) {
                seated.add(guest.number());
            }
        }
    }

    /** What of the assertion belongs in the group of {@code member}; null if nothing does. */
    private @Nullable Twins guest(int number, int member, ClaimGroup group) {
        Twins whole = twins.get(number);
        if (likeness.oneQuotation(number, member)) {
            return excerpt(number, member);
        }
        double second = whole.first().isQuotation() ? SECOND_QUOTATION : SECOND;
        double least = group.sharesArticle(whole) ? second : 0;
        boolean fits = likeness.of(number, group.reference().number()) > least;
        return fits ? whole : null;
    }

    /** The longest run of words that both have; all of it where no word is left over. */
    private Twins excerpt(int number, int member) {
        Twins whole = twins.get(number);
        int[] words = profiles.get(number).words();
        LongestRun run = LongestRun.of(words, profiles.get(member).words());
        return run.length() == words.length
                ? whole
                : new Twins(
                        number,
                        whole.all().stream()
                                .map(a -> a.part(run.begin(), run.end()))
                                .toList());
    }
}

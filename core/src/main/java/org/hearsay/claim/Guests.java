package org.hearsay.claim;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Seats assertions in further claims: a sentence that says two things in the claim whose reference it is like, if its article is
 * not there yet; a quotation stitched together from two in the claims of both, each with the words that are from there.
 */
final class Guests {
    private final List<Twins> twins;
    private final List<ClaimGroup> groupOf;
    private final Likeness likeness;
    private final Set<Integer> seated = new HashSet<>();

    /**
     * @param groupOf the group of each of the twins, at their number
     */
    Guests(List<Twins> twins, List<ClaimGroup> groupOf, Likeness likeness) {
        this.twins = twins;
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
            return excerpt(whole, twins.get(member).first());
        }
        boolean fits = !group.sharesArticle(whole)
                && likeness.of(number, group.reference().number()) > 0;
        return fits ? whole : null;
    }

    /** The longest run of words that both have; all of it where hardly a word is left over. */
    private static Twins excerpt(Twins whole, Assertion other) {
        List<String> words = whole.first().words();
        int[] run = longestRun(words, other.words());
        return run[1] - run[0] == words.size()
                ? whole
                : new Twins(
                        whole.number(),
                        whole.all().stream().map(a -> a.part(run[0], run[1])).toList());
    }

    /** Begin and end in {@code a} of the longest run of words that stands in {@code b} too; the first of several. */
    private static int[] longestRun(List<String> a, List<String> b) {
        int[] before = new int[b.size() + 1];
        int[] best = {0, 0};
        for (int i = 0; i < a.size(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = before[j];
                before[j] = a.get(i).equals(b.get(j - 1)) ? diagonal + 1 : 0;
                diagonal = above;
                if (before[j] > best[1] - best[0]) {
                    best = new int[] {i + 1 - before[j], i + 1};
                }
            }
        }
        return best;
    }
}

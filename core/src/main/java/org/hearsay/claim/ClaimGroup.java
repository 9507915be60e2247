package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The groups of twins that one claim is made of, held together by its reference. */
final class ClaimGroup {
    /** Longest direct quotation first, then the earliest. */
    private static final Comparator<Assertion> BEST_REFERENCE = Comparator.comparing(
                    Assertion::isQuotation, Comparator.reverseOrder())
            .thenComparing(a -> a.isQuotation() ? a.words().size() : 0, Comparator.reverseOrder())
            .thenComparing(Assertion.FIRST);

    private final List<Twins> members = new ArrayList<>();
    private final Set<String> articles = new HashSet<>();
    /** Those that are at home in another claim, or nowhere, and say this besides. */
    private final List<Twins> guests = new ArrayList<>();

    private Twins reference;

    ClaimGroup(Twins first) {
        members.add(first);
        reference = first;
        articles.addAll(articlesOf(first));
    }

    private static Set<String> articlesOf(Twins twins) {
        return twins.all().stream().map(a -> a.article().id()).collect(Collectors.toSet());
    }

    /** The member that the others are measured against. */
    Twins reference() {
        return reference;
    }

    /** Its assertions, by article and place. */
    List<Assertion> assertions() {
        return Stream.concat(members.stream(), guests.stream())
                .flatMap(twins -> twins.all().stream())
                .sorted(Comparator.comparing((Assertion a) -> a.article().id())
                        .thenComparing(Assertion::spans)
                        .thenComparing(a -> a.statement().id()))
                .toList();
    }

    /**
     * Whether the two say one thing as wholes: their references must be alike, every other member must still be near the
     * common reference (so that no chain of likenesses makes a blob), and no article may carry two different statements, unless
     * they are pieces of the reference.
     */
    boolean mayJoin(ClaimGroup other, Likeness likeness, double keep) {
        if (likeness.of(reference.number(), other.reference.number()) == 0) {
            return false;
        }
        Twins common = common(other);
        boolean ours = common.number() == reference.number();
        ClaimGroup moved = ours ? other : this;
        return moved.members.stream()
                        .allMatch(m -> m.number() == common.number()
                                || likeness.atLeast(m.number(), common.number(), keep) > 0)
                && !contradicts(other, common, likeness);
    }

    private boolean contradicts(ClaimGroup other, Twins common, Likeness likeness) {
        if (articles.stream().noneMatch(other.articles::contains)) {
            return false;
        }
        for (Twins one : members) {
            Set<String> here = articlesOf(one);
            for (Twins two : other.members) {
                boolean sameArticle = articlesOf(two).stream().anyMatch(here::contains);
                if (sameArticle && !oneUtterance(one.number(), two.number(), common.number(), likeness)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one article may carry both: one holds the other, or both are pieces of the reference. */
    private static boolean oneUtterance(int one, int two, int reference, Likeness likeness) {
        return likeness.contains(one, two) || (likeness.isPart(one, reference) && likeness.isPart(two, reference));
    }

    private Twins common(ClaimGroup other) {
        return BEST_REFERENCE.compare(reference.first(), other.reference.first()) <= 0 ? reference : other.reference;
    }

    /** The numbers of its members. */
    List<Integer> numbers() {
        return members.stream().map(Twins::number).toList();
    }

    /** Takes in what says the same besides something else. */
    void seat(Twins guest) {
        guests.add(guest);
        articles.addAll(articlesOf(guest));
    }

    boolean hasGuests() {
        return !guests.isEmpty();
    }

    /** Whether the places of {@code twins}, or some of them, are those of a guest. */
    boolean isGuest(Twins twins) {
        return guests.stream()
                .anyMatch(guest -> guest.number() == twins.number()
                        && guest.first().spans().overlaps(twins.first().spans()));
    }

    /** Whether an article of {@code twins} has something else in this claim. */
    boolean sharesArticle(Twins twins) {
        return articlesOf(twins).stream().anyMatch(articles::contains);
    }

    /** How many articles its members stand in. */
    int reach() {
        return articles.size();
    }

    void join(ClaimGroup other) {
        reference = common(other);
        members.addAll(other.members);
        articles.addAll(other.articles);
    }
}

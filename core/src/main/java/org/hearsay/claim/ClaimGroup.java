package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The groups of twins that one claim is made of, held together by its reference. */
final class ClaimGroup {
    /** Longest direct quotation first, then the earliest. */
    private static final Comparator<Assertion> BEST_REFERENCE = Comparator.comparing(
                    Assertion::isQuotation, Comparator.reverseOrder())
            .thenComparing(a -> a.isQuotation() ? a.words().size() : 0, Comparator.reverseOrder())
            .thenComparing(Assertion.FIRST);

    private final List<Twins> members = new ArrayList<>();
    private final Set<String> articles = new HashSet<>();
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
        return members.stream()
                .flatMap(twins -> twins.all().stream())
                .sorted(Comparator.comparing((Assertion a) -> a.article().id())
                        .thenComparing(Assertion::spans)
                        .thenComparing(a -> a.statement().id()))
                .toList();
    }

    /**
     * Whether the two say one thing as wholes: their references must be alike, every other member must still be near the
     * common reference (so that no chain of likenesses makes a blob), and no article may carry two different statements.
     */
    boolean mayJoin(ClaimGroup other, Likeness likeness, double keep) {
        if (likeness.of(reference.number(), other.reference.number()) == 0) {
            return false;
        }
        Twins common = common(other);
        ClaimGroup moved = common == reference ? other : this;
        return moved.members.stream()
                        .allMatch(m -> m == common || likeness.atLeast(m.number(), common.number(), keep) > 0)
                && !contradicts(other, likeness);
    }

    private boolean contradicts(ClaimGroup other, Likeness likeness) {
        if (articles.stream().noneMatch(other.articles::contains)) {
            return false;
        }
        for (Twins one : members) {
            Set<String> here = articlesOf(one);
            for (Twins two : other.members) {
                boolean sameArticle = articlesOf(two).stream().anyMatch(here::contains);
                if (sameArticle && !likeness.contains(one.number(), two.number())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Twins common(ClaimGroup other) {
        return BEST_REFERENCE.compare(reference.first(), other.reference.first()) <= 0 ? reference : other.reference;
    }

    /** The numbers of its members. */
    List<Integer> numbers() {
        return members.stream().map(Twins::number).toList();
    }

    void join(ClaimGroup other) {
        reference = common(other);
        members.addAll(other.members);
        articles.addAll(other.articles);
    }
}

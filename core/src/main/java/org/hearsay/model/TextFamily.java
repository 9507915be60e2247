package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles whose own text is the same story told once: a wire story and its reprints, cut or extended.
 *
 * @param id unique within its story
 * @param original the member that the others are told against, and why it is the one
 * @param members ordered by article id, at least one; an article that shares text with none is a family of one
 * @param reuse what its members take from articles of other families, ordered by the article that takes, then by the other
 */
public record TextFamily(String id, Original original, List<Member> members, List<TextReuse> reuse) {
    public TextFamily {
        members = List.copyOf(members);
        reuse = List.copyOf(reuse);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a family needs a member");
        }
        if (members.stream().noneMatch(member -> member.article().equals(original.article()))) {
            throw new IllegalArgumentException("the original is no member: " + original.article());
        }
    }

    /** A family whose first member stands for its original, and that takes nothing from others. */
    public TextFamily(String id, List<Member> members) {
        this(
                id,
                new Original(members.isEmpty() ? "" : members.getFirst().article(), Original.Reason.FULLEST),
                members,
                List.of());
    }

    /**
     * The member that the others are told against.
     *
     * @param article its id
     * @param reason what makes it the one
     */
    public record Original(String article, Reason reason) {
        /** What makes an article a family's original, the strongest first. */
        public enum Reason {
            /** It is published by the agency that another member credits. */
            AGENCY,
            /** The publication times of all are known, and it is the earliest. */
            EARLIEST,
            /** It has the most words of its own; the only member of a family of one is it too. */
            FULLEST
        }
    }

    /**
     * One article of a family.
     *
     * @param article its id
     * @param share of its own text (outside quotation marks) that stands in another member too, 0 to 1; 0 in a family of
     *     one
     * @param copies the passages that stand in another member, in text order: in the original where it has them
     * @param added sentences that stand in no other member; empty in a family of one
     * @param dropped sentences of the original, as spans of its text, that this article lacks; empty for the original
     * @param credits the agencies that it credits, in text order
     */
    public record Member(
            String article,
            double share,
            List<CopiedPassage> copies,
            List<TextSpan> added,
            List<TextSpan> dropped,
            List<WireCredit> credits) {
        public Member {
            Checks.probability(share);
            copies = List.copyOf(copies);
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
            credits = List.copyOf(credits);
        }

        /** A member that drops nothing and credits nobody. */
        public Member(String article, double share, List<CopiedPassage> copies, List<TextSpan> added) {
            this(article, share, copies, added, List.of(), List.of());
        }
    }

    /** The agency that the original's or, failing it, the first crediting member's first credit names; null if none has one. */
    public @Nullable String agency() {
        return members.stream()
                .sorted((a, b) -> Boolean.compare(
                        b.article().equals(original.article()), a.article().equals(original.article())))
                .flatMap(member -> member.credits().stream())
                .map(WireCredit::agency)
                .findFirst()
                .orElse(null);
    }

    /**
     * A passage that stands in two articles, word for word but for light edits.
     *
     * @param span where in this article
     * @param otherArticle the other article's id
     * @param otherSpan where in the other article
     */
    public record CopiedPassage(TextSpan span, String otherArticle, TextSpan otherSpan) {}
}

package org.hearsay.model;

import java.util.List;

/**
 * Articles whose own text is the same story told once: a wire story and its reprints, cut or extended.
 *
 * @param id unique within its story
 * @param members ordered by article id, at least one; an article that shares text with none is a family of one
 */
public record TextFamily(String id, List<Member> members) {
    public TextFamily {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a family needs a member");
        }
    }

    /**
     * One article of a family.
     *
     * @param article its id
     * @param share of its own text (outside quotation marks) that stands in another member too, 0 to 1; 0 in a family of
     *     one
     * @param copies the passages that stand in another member, in text order
     * @param added sentences that stand in no other member; empty in a family of one
     */
    public record Member(String article, double share, List<CopiedPassage> copies, List<TextSpan> added) {
        public Member {
            Checks.probability(share);
            copies = List.copyOf(copies);
            added = List.copyOf(added);
        }
    }

    /**
     * A passage that stands in two articles.
     *
     * @param span where in this article
     * @param otherArticle the other article's id
     * @param otherSpan where in the other article
     */
    public record CopiedPassage(TextSpan span, String otherArticle, TextSpan otherSpan) {}
}

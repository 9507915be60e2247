package org.hearsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextFamily.CopiedPassage;
import org.hearsay.model.TextReuse;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.WireCredit;
import org.hearsay.text.CodePoints;
import org.hearsay.text.EvidenceMaker;

/** Lays out text families: who tells the same text, what each shares, adds and drops, and what is taken from other families. */
final class FamilyOutline {
    private static final Comparator<CopiedPassage> LONGEST = Comparator.comparingInt(
                    (CopiedPassage copy) -> copy.span().length())
            .thenComparing(CopiedPassage::span, Comparator.reverseOrder());

    private final Map<String, AnnotatedArticle> articles;
    private final Map<String, CodePoints> codePoints;

    FamilyOutline(Map<String, AnnotatedArticle> articles, Map<String, CodePoints> codePoints) {
        this.articles = articles;
        this.codePoints = codePoints;
    }

    /** The lines of one family. */
    List<Block> family(TextFamily family) {
        List<Block> blocks = new ArrayList<>();
        boolean alone = family.members().size() == 1;
        blocks.add(new Block.Item(
                0,
                "Text family " + family.id()
                        + (alone
                                ? ": a text of its own; no other article is a copy of it"
                                : ": one text in " + family.members().size() + " articles, told against "
                                        + family.original().article() + ", " + FamilyWords.reason(family))));
        family.members().forEach(member -> member(family, member, blocks));
        return blocks;
    }

    private void member(TextFamily family, TextFamily.Member member, List<Block> blocks) {
        Article article = article(member.article());
        String published = article.published();
        blocks.add(new Block.Item(
                1,
                member.article() + " (" + article.outletOrId() + (published == null ? "" : ", " + published) + ")"
                        + (family.members().size() == 1 ? "" : ": " + FamilyWords.shares(family, member))));
        for (WireCredit credit : member.credits()) {
            cite(blocks, FamilyWords.credit(credit), article, credit.span());
        }
        member.copies().stream()
                .max(LONGEST)
                .ifPresent(copy ->
                        cite(blocks, "longest shared passage, also in " + copy.otherArticle(), article, copy.span()));
        member.added().forEach(span -> cite(blocks, "added", article, span));
        Article original = article(family.original().article());
        member.dropped().forEach(span -> cite(blocks, "dropped", original, span));
        family.reuse().stream()
                .filter(reuse -> reuse.article().equals(member.article()))
                .forEach(reuse -> reuse(reuse, article, blocks));
    }

    private void reuse(TextReuse reuse, Article article, List<Block> blocks) {
        String from = article(reuse.from()).outletOrId();
        blocks.add(new Block.Item(2, FamilyWords.takes(reuse, from)));
        reuse.passages().stream()
                .max(LONGEST)
                .ifPresent(copy -> cite(blocks, "the longest, also in " + reuse.from(), article, copy.span()));
    }

    private Article article(String id) {
        return Objects.requireNonNull(articles.get(id)).article();
    }

    private void cite(List<Block> blocks, String label, Article article, TextSpan span) {
        CodePoints points = Objects.requireNonNull(codePoints.get(article.id()));
        String place = "[" + points.fromUtf16(span.begin()) + "," + points.fromUtf16(span.end()) + "]";
        blocks.add(new Block.Citation(2, label, new EvidenceMaker(article).at(TextSpans.of(span)), place));
    }
}

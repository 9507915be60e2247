package org.hearsay.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.clean.Block.Kind;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Provenance.PageElement;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page, by one way after the other: the container that text outweighs in; all paragraphs, if that gives little;
 * all sentences, if there is nothing; the text that the page's JSON-LD holds, if that is much longer.
 */
final class MainTextFinder {
    /** A shorter find is compared with that of plain rules. */
    private static final int SHORT_TEXT = 500;

    /** Links and labels are rarely sentences, and shorter if they are. */
    private static final int LONG_SENTENCE = 60;

    private MainTextFinder() {}

    /** The main text of {@code page}; blank if it has none. */
    static MainText find(Page page) {
        JsonLdFacts.Body body = page.jsonLd().articleBody();
        BodyGuide guide = BodyGuide.of(body == null ? null : body.text());
        PageOutline outline = PageOutline.of(page.tree().body(), page.deadline());
        List<Block> part = ArticlePart.of(outline, guide);
        List<Block> found = ArticleBlocks.of(part, page.facts().title(), guide);
        if (length(found) < SHORT_TEXT) {
            List<Block> plain =
                    ArticleBlocks.of(paragraphs(outline), page.facts().title(), guide);
            found = length(plain) > 2 * length(found) ? plain : found;
        }
        if (found.isEmpty()) {
            found = sentences(outline);
        }
        List<String> captions = captions(outline, part, page.facts().title());
        if (body != null && body.text().length() > 2 * length(found)) {
            return fromJsonLd(body, captions);
        }
        return TextWriter.write(found, captions, page);
    }

    /** The whole text maps to the script that it stands in. */
    private static MainText fromJsonLd(JsonLdFacts.Body body, List<String> captions) {
        int length = body.text().length();
        int begin = Math.max(0, body.script().sourceRange().endPos());
        int end = Math.max(begin + 1, body.script().endSourceRange().startPos());
        OffsetMap offsets = OffsetMap.of(List.of(new OffsetMap.Run(0, begin, length, end - begin)));
        PageElement element = new PageElement(new TextSpan(0, length), new ElementSelectors().of(body.script()));
        return new MainText(body.text(), captions, offsets, List.of(element));
    }

    /** All of the page's paragraphs that are marked up as such and read as running text. */
    private static List<Block> paragraphs(PageOutline outline) {
        return outline.blocks().stream()
                .filter(block -> block.isProse() && block.element().normalName().equals("p"))
                .toList();
    }

    /** Captions from the headline, or else the first block of the article, to its last block. */
    private static List<String> captions(PageOutline outline, List<Block> part, @Nullable String title) {
        if (part.isEmpty()) {
            return List.of();
        }
        String plainTitle = title == null ? "" : Headline.plain(title);
        Set<String> captions = new LinkedHashSet<>();
        boolean inside = false;
        for (Block block : outline.blocks()) {
            boolean headline =
                    block.kind() == Kind.HEADING && Headline.plain(block.text()).equals(plainTitle);
            inside |= headline || block.equals(part.getFirst());
            if (inside
                    && block.kind() == Kind.CAPTION
                    && !block.isLinks()
                    && captions.size() < PageLimits.MOST_CAPTIONS) {
                captions.add(block.text());
            }
            if (block.equals(part.getLast())) {
                break;
            }
        }
        return new ArrayList<>(captions);
    }

    /** All sentences of some length, for pages that are one link as a whole. */
    private static List<Block> sentences(PageOutline outline) {
        return outline.blocks().stream()
                .filter(block -> block.isSentence() && block.length() >= LONG_SENTENCE && block.side() < 0)
                .toList();
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::length).sum();
    }
}

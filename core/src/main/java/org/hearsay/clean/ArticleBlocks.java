package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.clean.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Takes what is not the article's own text out of the blocks of its container. */
final class ArticleBlocks {
    /** Longer blocks are prose, whatever they begin with. */
    private static final int LONGEST_LABEL = 160;

    /** Longer sentences are prose too. */
    private static final int SHORT_SENTENCE = 60;

    private static final int LONGEST_TAIL = 200;

    /** Share of the running text that a guide has if it is whole. */
    private static final double ENOUGH = 0.6;

    private static final Pattern LABEL = Pattern.compile(
            "(?:advert(?:isement|isment|s)?|iklan|anzeige|publicidad|publicité|comments?|\\d+ comments?|leave a (?:comment|reply)\\b.*|share(?: this)?(?: \\w+)?:?"
                    + "|(?:like this (?:story|article)|tell us what you think|this slideshow requires|read (?:more|next|also|the full)|also read|see also|related(?:\\s\\w+){0,2}:"
                    + "|sign up|subscribe|click here (?:to|for)|follow us|story continues below|image (?:credit|source)|photo(?: credit)?:|source:$|copyright|©"
                    + "|all rights reserved|loading|continue reading|scroll (?:down|for)|watch:|skip (?:to|ad)|posted (?:by|on|in)|filed under|tags?:|topics:|published(?: on)?:?|(?:last )?updated(?: on| at)?:?).*)",
            Pattern.CASE_INSENSITIVE);

    /** What leads a list of other articles. */
    private static final Pattern LIST_HEAD = Pattern.compile(
            "(?:related|more (?:great|from|on|stories|news|about|in)|read more|you (?:may|might) (?:also|like)|recommended|also on|see also|don't miss|most (?:popular|read)|trending"
                    + "|popular|latest|top stories|editor'?s picks|what to read next|further reading).*",
            Pattern.CASE_INSENSITIVE);

    /** What the last paragraphs of a page invite to or thank for. */
    private static final Pattern TAIL = Pattern.compile(
            "\\b(?:follow (?:us|me|him|her|them|\\p{Lu})|subscribe|newsletters?|inbox|sign up|(?:on|our|via) (?:facebook|twitter|instagram|youtube|telegram|whatsapp)|(?:got|have) a (?:news )?tip"
                    + "|(?:reporting|editing|writing|compiled|additional reporting) by|contributed to this (?:report|story|article)|our standards|download (?:the|our) app|contact (?:us|the author)|e-?mail (?:us|me)"
                    + "|can be reached at|may be reached at|all rights reserved|this (?:article|story|post) (?:was )?(?:originally|first)|listen to \\p{Lu}|updated at \\d)",
            Pattern.CASE_INSENSITIVE);

    private final @Nullable BodyGuide guide;
    private final String plainTitle;

    private ArticleBlocks(@Nullable String title, @Nullable BodyGuide guide) {
        this.plainTitle = title == null ? "" : Headline.plain(title);
        this.guide = guide;
    }

    /** The blocks of {@code part} that are the article's text, in order. */
    static List<Block> of(List<Block> part, @Nullable String title, @Nullable BodyGuide guide) {
        return new ArticleBlocks(title, guide).filter(part);
    }

    private List<Block> filter(List<Block> part) {
        List<Block> kept = new ArrayList<>();
        boolean inList = false;
        for (Block block : part) {
            if (block.kind() == Kind.CAPTION || isTitle(block)) {
                continue;
            }
            boolean label = block.length() <= LONGEST_LABEL && !block.isSentence();
            boolean listHead = label && LIST_HEAD.matcher(block.text()).matches();
            inList = listHead
                    || (inList && (block.kind() == Kind.ITEM || block.isLinks() || block.kind() == Kind.HEADING));
            boolean furniture = (label || block.length() <= SHORT_SENTENCE)
                    && LABEL.matcher(block.text()).matches();
            if (!inList && !furniture && !isLinkLine(block)) {
                kept.add(block);
            }
        }
        return trimmed(guided(kept));
    }

    private boolean isTitle(Block block) {
        return !plainTitle.isEmpty()
                && block.length() < 2000
                && Headline.plain(block.text()).equals(plainTitle);
    }

    /** A line that is a link as a whole or nearly so; a sentence may have a long link in it. */
    private static boolean isLinkLine(Block block) {
        return block.isSentence() ? block.linkLength() > 0.8 * block.length() : block.isLinks();
    }

    /** Only what the guide has, unless that leaves out much: it is cut then. */
    private List<Block> guided(List<Block> blocks) {
        BodyGuide known = guide;
        if (known == null) {
            return blocks;
        }
        boolean[] has = new boolean[blocks.size()];
        int all = 0;
        int shared = 0;
        for (int i = 0; i < has.length; i++) {
            has[i] = known.has(blocks.get(i));
            all += blocks.get(i).isProse() ? blocks.get(i).length() : 0;
            shared += has[i] && blocks.get(i).isProse() ? blocks.get(i).length() : 0;
        }
        if (shared < ENOUGH * all) {
            return blocks;
        }
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < has.length; i++) {
            boolean between = i > 0
                    && i + 1 < has.length
                    && has[i - 1]
                    && has[i + 1]
                    && !blocks.get(i).isProse();
            if (has[i] || between) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    /** Without headings, dates and names before the first paragraph and headings after the last. */
    private static List<Block> trimmed(List<Block> blocks) {
        int begin = 0;
        int end = blocks.size();
        while (begin < end && isHead(blocks.get(begin))) {
            begin++;
        }
        while (end > begin && isTail(blocks.get(end - 1))) {
            end--;
        }
        return begin == end ? blocks : blocks.subList(begin, end);
    }

    private static boolean isTail(Block block) {
        return block.kind() == Kind.HEADING
                || (block.length() <= LONGEST_TAIL && TAIL.matcher(block.text()).find());
    }

    private static boolean isHead(Block block) {
        boolean dated = block.length() <= LONGEST_LABEL && !block.isSentence() && PageDates.in(block.text()) != null;
        return block.kind() == Kind.HEADING
                || dated
                || (block.kind() == Kind.PARAGRAPH
                        && !block.isProse()
                        && !block.element().normalName().equals("p"));
    }
}

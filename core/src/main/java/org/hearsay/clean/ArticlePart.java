package org.hearsay.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the container that holds the article: the one where running text most outweighs labels and links. It is the maximum-subsequence
 * method of Pasternack and Roth (2009, "Extracting article text from the web with maximum subsequence segmentation") on the tree of a page
 * in place of its string: every block has a value, and the best subtree is that with the greatest sum.
 */
final class ArticlePart {
    /** What a character of labels and links takes away, in characters of running text. */
    private static final double LABEL_WEIGHT = 2.5;

    /** What a paragraph must have before it counts: shorter ones are as often teasers. */
    private static final double PARAGRAPH_COST = 40;

    /** Share of the running text that a container inside the chosen one needs to take its place. */
    private static final double NEARLY_ALL = 0.92;

    /** Share of the best container's running text that a container of an article's name needs to be chosen before it. */
    private static final double NAMED_SHARE = 0.4;

    /** Share of the page's running text that side matter leaves to the article, at the least. */
    private static final double LEAST = 0.25;

    /** The same for what is side matter beyond doubt: readers may write much more than the article has. */
    private static final double SURELY_LEAST = 0.05;

    /** What a character counts that the page's JSON-LD has too. */
    private static final double GUIDED = 3;

    /** What a part of a container takes away at the most: menus inside an article do not make it none. */
    private static final double MOST_LOSS = 300;

    /** How many names are doubted at most. */
    private static final int MOST_DOUBTS = 20;

    /** How much more a later container of an article's name needs to be chosen before an earlier one. */
    private static final double MUCH = 1.5;

    /** How far up is looked for a container around another. */
    private static final int MOST_STEPS = 50;

    /** Share of a body's running text that its neighbours of the same name have if they are pieces of one. */
    private static final double PIECES = 0.15;

    private final PageOutline outline;
    private final boolean[] side;
    private final @Nullable BodyGuide guide;
    private final double[] gain;
    private final double[] prose;

    private ArticlePart(PageOutline outline, @Nullable BodyGuide guide) {
        this.guide = guide;
        this.outline = outline;
        this.gain = new double[outline.containers().size()];
        this.prose = new double[outline.containers().size()];
        this.side = sides(outline);
    }

    /** The blocks of the article's container, side matter left out; captions are among them. */
    static List<Block> of(PageOutline outline, @Nullable BodyGuide guide) {
        ArticlePart part = new ArticlePart(outline, guide);
        return part.blocks(part.best());
    }

    /** Which of the page's side matter is so: names mislead, and where they would leave too little text the longest are not believed. */
    private static boolean[] sides(PageOutline outline) {
        boolean[] side = new boolean[outline.sides().size()];
        Arrays.fill(side, true);
        for (int rounds = 0; rounds < MOST_DOUBTS; rounds++) {
            double[] lengths = new double[side.length + 1];
            double whole = lengths(outline, side, lengths);
            int longest = longest(outline, side, lengths, lengths[side.length] >= SURELY_LEAST * whole);
            if (longest < 0 || lengths[side.length] >= LEAST * whole) {
                return side;
            }
            side[longest] = false;
        }
        return side;
    }

    /** Fills in the running text inside each outermost side matter and, last, outside all; returns that of the page. */
    private static double lengths(PageOutline outline, boolean[] side, double[] lengths) {
        int[] outermost = new int[side.length];
        for (int i = 0; i < side.length; i++) {
            int around = outline.sideParent(i) < 0 ? side.length : outermost[outline.sideParent(i)];
            outermost[i] = around == side.length && side[i] ? i : around;
        }
        double whole = 0;
        for (Block block : outline.blocks()) {
            int length = block.isProse() ? block.length() : 0;
            whole += length;
            lengths[block.side() < 0 ? side.length : outermost[block.side()]] += length;
        }
        return whole;
    }

    private static int longest(PageOutline outline, boolean[] side, double[] lengths, boolean softOnly) {
        int longest = -1;
        for (int i = 0; i < side.length; i++) {
            boolean allowed = side[i]
                    && lengths[i] > 0
                    && !(softOnly
                            && outline.sideMatter().isSurelySide(outline.sides().get(i)));
            longest = allowed && (longest < 0 || lengths[i] > lengths[longest]) ? i : longest;
        }
        return longest;
    }

    private boolean isSide(Block block) {
        return block.side() >= 0 && side[block.side()];
    }

    private int best() {
        for (Block block : outline.blocks()) {
            if (!isSide(block) && block.kind() != Block.Kind.CAPTION) {
                gain[block.container()] += value(block);
                prose[block.container()] += block.isProse() ? block.length() - block.linkLength() : 0;
            }
        }
        for (int i = gain.length - 1; i > 0; i--) {
            gain[outline.parent(i)] += Math.max(gain[i], -MOST_LOSS);
            prose[outline.parent(i)] += prose[i];
        }
        int best = 0;
        for (int i = 1; i < gain.length; i++) {
            best = gain[i] >= gain[best] ? i : best;
        }
        return narrowed(named(best));
    }

    private double value(Block block) {
        if (block.kind() == Block.Kind.HEADING) {
            return 0;
        }
        if (guide != null && guide.has(block)) {
            return GUIDED * block.length();
        }
        int own = block.length() - block.linkLength();
        double links = block.kind() == Block.Kind.ITEM ? LABEL_WEIGHT : LABEL_WEIGHT / 2;
        return block.isProse() ? own - PARAGRAPH_COST - links * block.linkLength() : -LABEL_WEIGHT * block.length();
    }

    /** The container of a name that articles have, if one holds enough of the running text of {@code best}; else that itself. */
    private int named(int best) {
        int sure = -1;
        int likely = -1;
        for (int i = 0; i < gain.length; i++) {
            if (prose[i] >= NAMED_SHARE * prose[best] && prose[i] > 0) {
                Element element = outline.containers().get(i);
                if (outline.sideMatter().isBody(element)) {
                    sure = better(i, sure);
                } else if (outline.sideMatter().isArticle(element)) {
                    likely = better(i, likely);
                }
            }
        }
        return sure >= 0 ? whole(sure) : likely >= 0 ? likely : best;
    }

    /** The better of two containers of articles, in page order: other articles follow the page's own. */
    private int better(int later, int earlier) {
        if (earlier < 0) {
            return later;
        }
        return gain[later] > (isInside(later, earlier) ? 1 : MUCH) * gain[earlier] ? later : earlier;
    }

    private boolean isInside(int container, int around) {
        int at = container;
        for (int steps = 0; at > around && steps < MOST_STEPS; steps++) {
            at = outline.parent(at);
        }
        return at == around;
    }

    /** A body that stands in several pieces beside each other is what they stand in. */
    private int whole(int body) {
        Element piece = outline.containers().get(body);
        double others = 0;
        for (int i = 0; i < gain.length; i++) {
            Element other = outline.containers().get(i);
            if (i != body
                    && outline.parent(i) == outline.parent(body)
                    && other.className().equals(piece.className())) {
                others += prose[i];
            }
        }
        return others > PIECES * prose[body] ? outline.parent(body) : body;
    }

    /** Goes down to the one container that holds nearly all of the running text. */
    private int narrowed(int best) {
        int at = best;
        for (int i = best + 1; i < prose.length; i++) {
            if (outline.parent(i) == at && prose[i] >= NEARLY_ALL * prose[at] && prose[i] > 0) {
                at = i;
            }
        }
        return at;
    }

    private List<Block> blocks(int container) {
        boolean[] inside = new boolean[gain.length];
        for (int i = 0; i < gain.length; i++) {
            inside[i] = i == container || (i > 0 && inside[outline.parent(i)]);
        }
        List<Block> chosen = new ArrayList<>();
        for (Block block : outline.blocks()) {
            if (inside[block.container()] && !isSide(block)) {
                chosen.add(block);
            }
        }
        return chosen;
    }
}

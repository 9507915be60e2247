package org.hearsay.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hearsay.clean.Block.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * A page as its visible blocks in order and the tree of elements around them, in one pass without a stack for nesting. A container is
 * any element that breaks lines; containers are numbered in the order of the page, the body is 0.
 */
final class PageOutline implements NodeFilter {
    private final Deadline deadline;
    private final SideMatter sideMatter = new SideMatter();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Element> containers = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();

    private final Deque<Integer> open = new ArrayDeque<>();
    private final Deque<Kind> kinds = new ArrayDeque<>();
    private final List<Element> sides = new ArrayList<>();
    private final List<Integer> sideParents = new ArrayList<>();
    private final Deque<Integer> openSides = new ArrayDeque<>();
    private @Nullable Element caption;
    private @Nullable Block current;
    private int links;
    private boolean breakBefore;

    private PageOutline(Deadline deadline) {
        this.deadline = deadline;
    }

    static PageOutline of(Element body, Deadline deadline) {
        PageOutline outline = new PageOutline(deadline);
        outline.enter(body);
        outline.kinds.push(Kind.PARAGRAPH);
        for (Node child = body.firstChild(); child != null; child = child.nextSibling()) {
            child.filter(outline);
        }
        outline.blocks.removeIf(Block::isBlank);
        return outline;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The containers by number. */
    List<Element> containers() {
        return containers;
    }

    /** The number of the container around container {@code number}; -1 around the body. */
    int parent(int number) {
        return parents.get(number);
    }

    /** What the page's elements are by their names. */
    SideMatter sideMatter() {
        return sideMatter;
    }

    /** Elements named as side matter, by number. */
    List<Element> sides() {
        return sides;
    }

    /** The number of the side matter around side matter {@code number}; -1 if there is none. */
    int sideParent(int number) {
        return sideParents.get(number);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        deadline.step();
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            if (sideMatter.isInvisible(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        if (element.normalName().equals("br")) {
            lineBreak(element);
            return;
        }
        if (element.normalName().equals("a")) {
            links++;
        }
        if (sideMatter.isSide(element)) {
            sideParents.add(openSide());
            openSides.push(sides.size());
            sides.add(element);
        }
        caption = caption == null && sideMatter.isCaption(element) ? element : caption;
        if (isContainer(element)) {
            enter(element);
            kinds.push(kind(element, kinds.getFirst()));
            current = null;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            }
            if (openSide() >= 0 && element.equals(sides.get(openSide()))) {
                openSides.pop();
            }
            if (element.equals(caption)) {
                caption = null;
                current = null;
            }
            if (isContainer(element)) {
                open.pop();
                kinds.pop();
                current = null;
            }
        }
        return FilterResult.CONTINUE;
    }

    private int openSide() {
        return openSides.isEmpty() ? -1 : openSides.getFirst();
    }

    private void enter(Element element) {
        parents.add(open.isEmpty() ? -1 : open.getFirst());
        open.push(containers.size());
        containers.add(element);
    }

    private void append(TextNode text) {
        Block block = current;
        if (block == null) {
            if (text.isBlank()) {
                return;
            }
            Kind kind = caption == null ? kinds.getFirst() : Kind.CAPTION;
            block = new Block(containers.get(open.getFirst()), kind, open.getFirst(), openSide());
            current = block;
            blocks.add(block);
        }
        breakBefore = breakBefore && text.isBlank();
        block.add(text, links > 0);
    }

    /** One break is a line's end, two are a paragraph's. */
    private void lineBreak(Element element) {
        if (breakBefore) {
            current = null;
        } else if (current != null) {
            current.add(element, false);
        }
        breakBefore = !breakBefore;
    }

    private static boolean isContainer(Element element) {
        return element.isBlock() && !element.normalName().equals("br");
    }

    private static Kind kind(Element element, Kind around) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "li", "dt", "dd" -> Kind.ITEM;
            case "blockquote" -> Kind.QUOTE;
            case "td", "th" -> Kind.CELL;
            default -> around;
        };
    }
}

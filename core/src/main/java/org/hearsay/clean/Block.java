package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A paragraph of a page, heading or list entry: text without a block border in it. */
final class Block {
    /** What the block is marked up as. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        CELL,
        CAPTION
    }

    /** Longer stretches without white space are no words of any language. */
    private static final int LONGEST_WORD = 1000;

    private final List<Node> nodes = new ArrayList<>();
    private final Element element;
    private final Kind kind;
    private final int container;
    private final int side;
    private final StringBuilder text = new StringBuilder();
    private int linkLength;

    /**
     * @param element the block element that the text stands in
     * @param container number of the innermost container in the {@link PageOutline}
     * @param side number of the innermost side matter around it in the {@link PageOutline}; -1 if there is none
     */
    Block(Element element, Kind kind, int container, int side) {
        this.element = element;
        this.kind = kind;
        this.container = container;
        this.side = side;
    }

    void add(Node node, boolean inLink) {
        nodes.add(node);
        int before = text.length();
        if (node instanceof TextNode textNode) {
            PlainSpaces.append(text, textNode.getWholeText());
        } else {
            text.append('\n');
        }
        linkLength += inLink ? text.length() - before : 0;
    }

    /** The text nodes and line breaks, in order. */
    List<Node> nodes() {
        return nodes;
    }

    Element element() {
        return element;
    }

    Kind kind() {
        return kind;
    }

    int container() {
        return container;
    }

    int side() {
        return side;
    }

    /** The text with white space made single; line breaks stay. */
    String text() {
        return text.toString().strip();
    }

    int length() {
        return text.length();
    }

    int linkLength() {
        return linkLength;
    }

    boolean isBlank() {
        return text.chars().allMatch(c -> c == ' ' || c == '\n');
    }

    /** Whether most of it is links. */
    boolean isLinks() {
        return 2 * linkLength > length();
    }

    /** Whether it reads as running text rather than as a label. */
    boolean isProse() {
        return !isLinks() && !isOneWord() && (length() >= 80 || (length() >= 25 && isSentence()));
    }

    /** Whether it has hardly any white space, as an embedded picture or a key has. */
    private boolean isOneWord() {
        return text.length() > LONGEST_WORD
                && text.chars().filter(c -> c == ' ' || c == '\n').count() * LONGEST_WORD < text.length();
    }

    /** Whether it ends as a sentence does; closing quotation marks and brackets do not count. */
    boolean isSentence() {
        int end = text.length();
        while (end > 0 && " \n”’\"')]»".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…。！？।".indexOf(text.charAt(end - 1)) >= 0;
    }
}

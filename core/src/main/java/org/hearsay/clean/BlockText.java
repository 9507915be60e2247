package org.hearsay.clean;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes the text of HTML as it reads on a page: paragraphs apart by an empty line, white space made single. */
final class BlockText implements NodeFilter {
    private static final Set<String> INVISIBLE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "svg",
            "math",
            "iframe",
            "object",
            "select",
            "option",
            "textarea",
            "button",
            "input",
            "audio",
            "video",
            "canvas");

    private final StringBuilder out = new StringBuilder();
    private boolean space;
    private int lineBreaks;

    private BlockText() {}

    /** The text under {@code root}; empty if there is none. Takes no stack for nesting. */
    static String of(Element root) {
        BlockText text = new BlockText();
        root.filter(text);
        return text.out.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            append(textNode.getWholeText());
        } else if (node instanceof Element element) {
            if (INVISIBLE.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br")) {
                lineBreaks = Math.min(2, lineBreaks + 1);
            } else if (isBlock(element)) {
                lineBreaks = 2;
            } else if (isCell(element)) {
                space = true;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            lineBreaks = 2;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !isCell(element) && !element.normalName().equals("br");
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                space = true;
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                startNext();
                out.append(c);
            }
        }
    }

    private void startNext() {
        if (!out.isEmpty()) {
            if (lineBreaks > 0) {
                out.append(lineBreaks == 1 ? "\n" : "\n\n");
            } else if (space) {
                out.append(' ');
            }
        }
        lineBreaks = 0;
        space = false;
    }
}

package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.OffsetMap.Run;
import org.hearsay.model.Provenance.PageElement;
import org.hearsay.model.TextSpan;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes blocks as they read on a page, paragraphs apart by an empty line, white space made single, and remembers where each character
 * came from.
 */
final class TextWriter {
    private static final int NOWHERE = -1;

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<PageElement> elements = new ArrayList<>();
    private final SourceAligner aligner;
    private final ElementSelectors selectors = new ElementSelectors();

    private int blockBegin;
    private int lineBreaks;
    private int spaceAt = NOWHERE;

    private int runBegin;
    private int runSource;
    private int runLength;
    private int runSourceLength;

    private TextWriter(String source) {
        this.aligner = new SourceAligner(source);
    }

    /** The text of {@code blocks} with its map to the source of {@code page}, which they are of; no more than is needed to see that it is too long. */
    static MainText write(List<Block> blocks, List<String> captions, Page page) {
        TextWriter writer = new TextWriter(page.source());
        for (Block block : blocks) {
            page.deadline().step();
            writer.write(block);
            if (writer.text.length() > PageLimits.LONGEST_TEXT) {
                break;
            }
        }
        writer.endRun();
        return new MainText(writer.text.toString(), captions, OffsetMap.of(writer.runs), writer.elements);
    }

    private void write(Block block) {
        spaceAt = NOWHERE;
        lineBreaks = text.isEmpty() ? 0 : 2;
        blockBegin = NOWHERE;
        for (Node node : block.nodes()) {
            if (node instanceof TextNode textNode) {
                write(textNode);
            } else {
                lineBreaks = Math.max(lineBreaks, 1);
            }
        }
        if (blockBegin != NOWHERE) {
            elements.add(new PageElement(new TextSpan(blockBegin, text.length()), selectors.of(block.element())));
        }
    }

    private void write(TextNode node) {
        String whole = node.getWholeText();
        int[] places = aligner.places(node);
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (PlainSpaces.isSpace(c)) {
                spaceAt = spaceAt == NOWHERE ? places[i] : spaceAt;
            } else if (!PlainSpaces.isInvisible(c)) {
                separate();
                boolean pair = i + 1 < whole.length() && Character.isSurrogatePair(c, whole.charAt(i + 1));
                if (pair && places[i + 2] - places[i] != 2) {
                    copyReference(whole, i++, places);
                } else {
                    copy(c, places[i], Math.max(1, places[i + 1] - places[i]));
                }
            }
        }
    }

    private void separate() {
        if (lineBreaks > 0 && !text.isEmpty()) {
            endRun();
            text.append(lineBreaks == 1 && blockBegin != NOWHERE ? "\n" : "\n\n");
        } else if (spaceAt != NOWHERE && blockBegin != NOWHERE) {
            copy(' ', spaceAt, 1);
        }
        blockBegin = blockBegin == NOWHERE ? text.length() : blockBegin;
        lineBreaks = 0;
        spaceAt = NOWHERE;
    }

    private void copy(char c, int place, int length) {
        boolean continues =
                runLength > 0 && length == 1 && runLength == runSourceLength && place == runSource + runSourceLength;
        if (!continues) {
            endRun();
            runBegin = text.length();
            runSource = place;
        }
        runLength++;
        runSourceLength += length;
        text.append(c);
    }

    /** A pair of surrogates that stands in the source as one reference is one run: no run ends inside a character. */
    private void copyReference(String whole, int at, int[] places) {
        endRun();
        runs.add(new Run(text.length(), places[at], 2, Math.max(1, places[at + 2] - places[at])));
        text.append(whole, at, at + 2);
    }

    private void endRun() {
        if (runLength > 0) {
            runs.add(new Run(runBegin, runSource, runLength, runSourceLength));
        }
        runLength = 0;
        runSourceLength = 0;
    }
}

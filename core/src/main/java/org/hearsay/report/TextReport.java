package org.hearsay.report;

import java.util.List;
import org.hearsay.model.Comparison;
import org.hearsay.model.Rejected;

/** Writes a comparison as plain text for a terminal, in lines of at most 92 columns; no control character gets through. */
public final class TextReport {
    private static final int WIDTH = 92;
    /** Own-voice sentences shown a text: a summary; the other forms carry them all. */
    private static final int OWN_SENTENCES = 5;
    /** A passage longer than this is cut; its place tells where to read on. */
    private static final int LONGEST = 280;

    /** The report, with the documents of the run that could not be used at its end; ends with a line break. */
    public String write(Comparison comparison, List<Rejected> rejected) {
        StringBuilder out = new StringBuilder();
        for (Block block : ReportOutline.of(comparison, rejected, OWN_SENTENCES)) {
            switch (block) {
                case Block.Heading heading -> heading(heading, out);
                case Block.Note note -> wrap("", note.text(), out);
                case Block.Item item -> wrap("  ".repeat(item.depth()) + "- ", item.text(), out);
                case Block.Citation citation -> wrap("  ".repeat(citation.depth()) + "- ", line(citation), out);
            }
        }
        return out.toString();
    }

    private static void heading(Block.Heading heading, StringBuilder out) {
        String text = PlainLine.of(heading.text());
        out.append(out.isEmpty() ? "" : "\n");
        wrap("", text, out);
        out.append((heading.level() == 1 ? "=" : "-").repeat(Math.min(WIDTH, Math.max(1, text.length()))))
                .append('\n');
    }

    private static String line(Block.Citation citation) {
        String label = citation.label() == null ? "" : citation.label() + "; ";
        return label + citation.evidence().article() + " " + citation.codePoints() + ": "
                + PlainLine.cut(citation.evidence().exact(), LONGEST);
    }

    /** Breaks at spaces; a word longer than the line stays whole. Further lines are indented under the first. */
    private static void wrap(String bullet, String raw, StringBuilder out) {
        String indent = " ".repeat(bullet.length());
        StringBuilder line = new StringBuilder(bullet);
        boolean empty = true;
        for (String word : PlainLine.of(raw).split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line.setLength(0);
                line.append(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.append(line).append('\n');
    }
}

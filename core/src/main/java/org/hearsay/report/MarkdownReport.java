package org.hearsay.report;

import java.util.List;
import org.hearsay.model.Comparison;
import org.hearsay.model.Rejected;

/** Writes a comparison as Markdown (CommonMark); what comes from articles is escaped and cannot become markup or HTML. */
public final class MarkdownReport {
    /** The report, with the documents of the run that could not be used at its end; ends with a line break. */
    public String write(Comparison comparison, List<Rejected> rejected) {
        StringBuilder out = new StringBuilder();
        boolean inList = false;
        for (Block block : ReportOutline.of(comparison, rejected, Integer.MAX_VALUE)) {
            boolean list = block instanceof Block.Item || block instanceof Block.Citation;
            if (!out.isEmpty() && !(inList && list)) {
                out.append('\n');
            }
            inList = list;
            switch (block) {
                case Block.Heading heading ->
                    out.append("#".repeat(heading.level())).append(' ').append(escape(heading.text()));
                case Block.Note note -> out.append(escape(note.text()));
                case Block.Item item -> bullet(item.depth(), out).append(escape(item.text()));
                case Block.Citation citation -> bullet(citation.depth(), out).append(line(citation));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static StringBuilder bullet(int depth, StringBuilder out) {
        return out.append("  ".repeat(depth)).append("- ");
    }

    private static String line(Block.Citation citation) {
        String label = citation.label() == null ? "" : escape(citation.label()) + "; ";
        return label + escape(citation.evidence().article()) + " " + escape(citation.codePoints()) + ": “"
                + escape(citation.evidence().exact()) + "”";
    }

    /** One line in which every character that CommonMark may give a meaning is escaped. */
    static String escape(String raw) {
        String line = PlainLine.of(raw);
        StringBuilder escaped = new StringBuilder(line.length() + line.length() / 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.append(needsEscape(line, i) ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    /** Dots, hyphens and the like mean something only in some places; there they are escaped. */
    private static boolean needsEscape(String line, int i) {
        char c = line.charAt(i);
        return switch (c) {
            case '\\', '`', '*', '_', '[', ']', '|', '~', '$', '@' -> true;
            case ':' -> line.startsWith("://", i);
            case '#', '+', '-', '=' -> i == 0;
            case '.', ')' -> i > 0 && i <= 9 && line.substring(0, i).chars().allMatch(Character::isDigit);
            case '!' -> i + 1 < line.length() && line.charAt(i + 1) == '[';
            default -> false;
        };
    }
}

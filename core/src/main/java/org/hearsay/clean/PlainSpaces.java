package org.hearsay.clean;

/** White space as a page shows it: runs of it are one blank, invisible characters are none. */
final class PlainSpaces {
    private PlainSpaces() {}

    /** Whether {@code c} is white space on a page. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    /** Whether {@code c} takes no room on a page: soft hyphen, zero-width space, byte-order mark. */
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
    }

    /** Adds {@code text} to {@code out}, which has no blank at its begin and no two in a row afterwards. */
    static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                int last = out.length() - 1;
                if (last >= 0 && out.charAt(last) != ' ' && out.charAt(last) != '\n') {
                    out.append(' ');
                }
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
    }
}

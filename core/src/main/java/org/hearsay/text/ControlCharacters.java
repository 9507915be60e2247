package org.hearsay.text;

/**
 * Characters that act on a terminal or on the order of a line instead of standing in it: an article's text is hostile,
 * and none of them may reach a terminal as it is.
 */
public final class ControlCharacters {
    private static final int DELETE = 0x7F;
    private static final int LAST_C1 = 0x9F;
    private static final char ARABIC_LETTER_MARK = 0x061C;
    private static final char LEFT_TO_RIGHT_MARK = 0x200E;
    private static final char RIGHT_TO_LEFT_MARK = 0x200F;
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char RIGHT_TO_LEFT_OVERRIDE = 0x202E;
    private static final char FIRST_ISOLATE = 0x2066;
    private static final char LAST_ISOLATE = 0x2069;

    private ControlCharacters() {}

    /**
     * Whether {@code c} is a control character (C0, DEL, C1), a line or paragraph separator or a control of writing
     * direction.
     */
    public static boolean is(char c) {
        if (c < LEFT_TO_RIGHT_MARK) {
            return c < ' ' || (c >= DELETE && c <= LAST_C1) || c == ARABIC_LETTER_MARK;
        }
        return c <= RIGHT_TO_LEFT_MARK
                || (c >= LINE_SEPARATOR && c <= RIGHT_TO_LEFT_OVERRIDE)
                || (c >= FIRST_ISOLATE && c <= LAST_ISOLATE);
    }

    /** {@code text} with every such character but line feed and tab spelled out, as in {@code <U+001B>}. */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c) && c != '\n' && c != '\t') {
                out.append(spelled(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** As {@link #visible}, on one line: line feeds and tabs are spelled out too. */
    public static String onOneLine(String text) {
        return visible(text).replace("\n", spelled('\n')).replace("\t", spelled('\t'));
    }

    private static String spelled(char c) {
        return String.format("<U+%04X>", (int) c);
    }
}

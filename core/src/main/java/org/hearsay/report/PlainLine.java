package org.hearsay.report;

/** Makes any text one harmless line. */
final class PlainLine {
    private PlainLine() {}

    /**
     * {@code raw} with every run of white space as one space, and without control characters, invisible format
     * characters (which can turn the direction of a line) and unpaired surrogates.
     */
    static String of(String raw) {
        StringBuilder line = new StringBuilder(raw.length());
        boolean space = false;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !line.isEmpty();
            } else if (isVisible(c)) {
                line.append(space ? " " : "").appendCodePoint(c);
                space = false;
            }
        }
        return line.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** {@code raw}, if it is longer than {@code longest} cut there, without cutting a surrogate pair, and "…" added. */
    static String cut(String raw, int longest) {
        if (raw.length() <= longest) {
            return raw;
        }
        int end = Character.isHighSurrogate(raw.charAt(longest - 1)) ? longest - 1 : longest;
        return raw.substring(0, end) + "…";
    }
}

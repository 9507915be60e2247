package org.hearsay.lab.eval;

import java.util.Set;
import org.hearsay.model.TextSpan;

/** Makes a text of tokens, with the white space that print would have. */
final class TokenText {
    private static final Set<String> GLUED = Set.of(
            ".", ",", ";", ":", "!", "?", "%", ")", "]", "}", "'s", "'S", "n't", "'re", "'ve", "'ll", "'d", "'m", "''", "...");
    private static final Set<String> OPENING = Set.of("(", "[", "{", "$", "``", "#");

    private final StringBuilder text = new StringBuilder();
    private boolean glue = true;
    private boolean quoted;

    /** Adds a token after the white space that print would have between. */
    TextSpan add(String token) {
        boolean closing = token.equals("\"") && quoted;
        boolean opening = OPENING.contains(token) || (token.equals("\"") && !quoted);
        if (token.equals("\"")) {
            quoted = !quoted;
        }
        return add(token, !glue && !GLUED.contains(token) && !closing, opening);
    }

    /** Adds a token, after a space if {@code space}; the next one comes without if {@code glueNext}. */
    TextSpan add(String token, boolean space, boolean glueNext) {
        if (space) {
            text.append(' ');
        }
        int begin = text.length();
        text.append(token);
        glue = glueNext;
        return new TextSpan(begin, text.length());
    }

    /** Ends a line, if it has anything. */
    void line() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        glue = true;
        quoted = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.TextSpan;

/** Writes tokens of a treebank as a text that a reader would print, and remembers where each token stands in it. */
final class TokenJoiner {
    private static final Set<String> CLOSE =
            Set.of(",", ".", ";", ":", "!", "?", ")", "]", "%", "...", "''", "”", "’", "n't", "/");
    private static final Set<String> OPEN =
            Set.of("(", "[", "$", "#", "£", "€", "¥", "US$", "CA$", "AU$", "``", "“", "`", "/");

    private final StringBuilder text = new StringBuilder();
    private final List<TextSpan> places = new ArrayList<>();
    private boolean glued = true;
    private boolean inQuotes;

    /** Adds one token to the line; returns where it stands. */
    TextSpan add(String token) {
        boolean straight = token.equals("\"");
        boolean close = straight ? inQuotes : CLOSE.contains(token) || isClitic(token);
        if (!glued && !close) {
            text.append(' ');
        }
        int begin = text.length();
        text.append(printed(token));
        places.add(new TextSpan(begin, text.length()));
        glued = straight ? !inQuotes : OPEN.contains(token);
        inQuotes = straight != inQuotes;
        return places.getLast();
    }

    private static boolean isClitic(String token) {
        return token.length() > 1 && token.charAt(0) == '\'' && Character.isLetter(token.charAt(1));
    }

    private static String printed(String token) {
        return switch (token) {
            case "``" -> "“";
            case "''" -> "”";
            case "`" -> "‘";
            default -> token;
        };
    }

    /** Ends the paragraph. */
    void endParagraph() {
        text.append("\n\n");
        glued = true;
        inQuotes = false;
    }

    String text() {
        return text.toString();
    }

    /** Where each token added stands, in the order they were added. */
    List<TextSpan> places() {
        return places;
    }
}

package org.hearsay.clean;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds where each character of a text node stands in the page's source, character references included. */
final class SourceAligner {
    /** The longest named reference of HTML has 33 characters, ampersand and semicolon included. */
    private static final int LONGEST_REFERENCE = 40;

    private final String source;

    SourceAligner(String source) {
        this.source = source;
    }

    /**
     * Places in the source of the characters of {@code node}'s whole text, with one more for its end. A character that is not found
     * has the place of what follows it.
     */
    int[] places(TextNode node) {
        String text = node.getWholeText();
        int[] places = new int[text.length() + 1];
        Range range = node.sourceRange();
        int begin = range.isTracked() ? range.startPos() : 0;
        int end = Math.min(range.isTracked() ? range.endPos() : 0, source.length());
        if (end - begin == text.length() && source.startsWith(text, begin)) {
            for (int i = 0; i <= text.length(); i++) {
                places[i] = begin + i;
            }
            return places;
        }
        align(text, begin, end, places);
        return places;
    }

    private void align(String text, int begin, int end, int[] places) {
        int at = begin;
        int i = 0;
        while (i < text.length()) {
            while (at < end && source.charAt(at) != text.charAt(i) && source.charAt(at) != '&') {
                at++;
            }
            places[i] = Math.min(at, end);
            if (at >= end) {
                i++;
            } else if (source.charAt(at) == '&') {
                int length = reference(at, end);
                String meant = length == 0 ? "&" : Parser.unescapeEntities(source.substring(at, at + length), false);
                boolean fits = text.startsWith(meant, i);
                for (int k = 1; fits && k < meant.length(); k++) {
                    places[i + k] = at;
                }
                at += fits ? Math.max(1, length) : 1;
                i += fits ? meant.length() : text.charAt(i) == '&' ? 1 : 0;
            } else {
                at++;
                i++;
            }
        }
        places[text.length()] = Math.min(at, end);
    }

    /** Length of the character reference at {@code at}, which is an ampersand; 0 if it is none. */
    private int reference(int at, int end) {
        int i = at + 1;
        int last = Math.min(end, at + LONGEST_REFERENCE);
        while (i < last && (Character.isLetterOrDigit(source.charAt(i)) || source.charAt(i) == '#')) {
            i++;
        }
        return i == at + 1 ? 0 : i < last && source.charAt(i) == ';' ? i + 1 - at : i - at;
    }
}

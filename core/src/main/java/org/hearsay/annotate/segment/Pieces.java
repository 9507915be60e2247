package org.hearsay.annotate.segment;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;

/**
 * Cuts a line into pieces that the models take in bounded time: their cost grows with the square of the length of what has
 * no white space in it, and their memory with the length of a line.
 */
final class Pieces {
    /** The longest paragraphs in newspapers have about 5000 characters. */
    private static final int MAX_PIECE = 20_000;

    /** A longer run without white space is no word: a web address at most, or garbage. */
    static final int MAX_RUN = 300;

    private Pieces() {}

    /** Whether {@code piece} is one run without white space that is too long for the models. */
    static boolean isLongRun(String text, TextSpan piece) {
        return piece.length() > MAX_RUN && runEnd(text, piece.begin(), piece.end()) == piece.end();
    }

    /** The pieces of {@code line} in order, without white space at their ends; most lines are one piece. */
    static List<TextSpan> of(String text, TextSpan line) {
        List<TextSpan> pieces = new ArrayList<>();
        int begin = line.begin();
        int at = begin;
        while (at < line.end()) {
            int end = runEnd(text, at, line.end());
            boolean longRun = end - at > MAX_RUN;
            if (longRun || end - begin > MAX_PIECE) {
                add(pieces, text, begin, at);
                begin = at;
            }
            if (longRun) {
                add(pieces, text, at, end);
                begin = end;
            }
            at = end;
            while (at < line.end() && Spaces.isSpace(text.charAt(at))) {
                at++;
            }
        }
        add(pieces, text, begin, line.end());
        return pieces;
    }

    private static void add(List<TextSpan> pieces, String text, int begin, int end) {
        TextSpan piece = Spaces.trim(text, begin, end);
        if (piece != null) {
            pieces.add(piece);
        }
    }

    private static int runEnd(String text, int begin, int limit) {
        int end = begin;
        while (end < limit && !Spaces.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}

package org.hearsay.nn;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A word as the encoder sees it, in lower case, without accents and hidden characters, with the place in the text of each of
 * its characters. One character of the text may become none or several.
 */
final class PlainForm {
    /** Longer words are not cut into pieces (BERT's limit, in characters). */
    private static final int LONGEST = 100;

    private final StringBuilder characters = new StringBuilder();
    /** For each UTF-16 unit of the form: first unit of the code point of the text that it comes from. */
    private int[] begins = new int[16];
    /** For each UTF-16 unit of the form: end of that code point. */
    private int[] ends = new int[16];

    private int points;

    private PlainForm() {}

    /** The form of the word at [begin, end) of the text. A word that is too long is not read to its end. */
    static PlainForm of(String text, int begin, int end) {
        PlainForm form = new PlainForm();
        for (int at = begin; at < end && !form.tooLong(); ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (point < 128) {
                form.addAscii(point, at, next);
            } else {
                form.addOther(point, at, next);
            }
            at = next;
        }
        return form;
    }

    private void addAscii(int point, int begin, int end) {
        if (point > ' ' && point < 127) {
            add(point >= 'A' && point <= 'Z' ? point + ('a' - 'A') : point, begin, end);
        }
    }

    private void addOther(int point, int begin, int end) {
        if (WordSplitter.isIgnored(point)) {
            return;
        }
        String lower = Character.toString(point).toLowerCase(Locale.ROOT);
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (int at = 0; at < parts.length(); ) {
            int part = parts.codePointAt(at);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                add(part, begin, end);
            }
            at += Character.charCount(part);
        }
    }

    private void add(int point, int begin, int end) {
        points++;
        int from = characters.length();
        characters.appendCodePoint(point);
        if (characters.length() > begins.length) {
            begins = Arrays.copyOf(begins, 2 * begins.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        for (int i = from; i < characters.length(); i++) {
            begins[i] = begin;
            ends[i] = end;
        }
    }

    boolean tooLong() {
        return points > LONGEST;
    }

    /** Length in UTF-16 units; 0 for a word of marks alone. */
    int length() {
        return characters.length();
    }

    String characters() {
        return characters.toString();
    }

    /** Where in the text the unit at {@code at} of the form comes from. */
    int begin(int at) {
        return begins[at];
    }

    /**
     * Where in the text a piece ends that ends before {@code end} in the form: where the next piece begins, so that accents
     * and hidden characters belong to the piece before them. Two pieces out of one character both have all of it.
     */
    int end(int end, int wordEnd) {
        return end == length() ? wordEnd : Math.max(begins[end], ends[end - 1]);
    }
}

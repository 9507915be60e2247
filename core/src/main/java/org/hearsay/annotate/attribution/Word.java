package org.hearsay.annotate.attribution;

import java.util.Locale;
import org.hearsay.model.TextSpan;

/**
 * One step of a sentence as the rules read it: a token, or a whole quotation, which they never look into.
 *
 * @param span where it stands
 * @param text as written
 * @param lower in lower case
 * @param quotation whether it is a whole quotation
 */
record Word(TextSpan span, String text, String lower, boolean quotation) {
    static Word token(String text, TextSpan span) {
        String written = span.in(text);
        return new Word(span, written, written.toLowerCase(Locale.ROOT), false);
    }

    static Word quotation(String text, TextSpan span) {
        return new Word(span, span.in(text), "", true);
    }

    /** Whether it is a mark that ends a sentence. */
    boolean isStop() {
        return switch (lower) {
            case ".", "?", "!", "...", "…" -> true;
            default -> false;
        };
    }

    /** A quotation that is speech of its own, not a few words: it opens with a capital and is at least three words. */
    boolean isUtterance() {
        if (!quotation) {
            return false;
        }
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length()
                && !Character.isLowerCase(text.charAt(i))
                && text.indexOf(' ') != text.lastIndexOf(' ');
    }
}

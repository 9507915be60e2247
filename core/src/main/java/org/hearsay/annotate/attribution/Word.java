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

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isComma() {
        return lower.equals(",");
    }

    boolean isWord() {
        return !quotation && Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapitalized() {
        return !quotation && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a mark that ends a sentence. */
    boolean isStop() {
        return switch (lower) {
            case ".", "?", "!", "...", "…" -> true;
            default -> false;
        };
    }

    /** Whether nothing that is one phrase can run across it: punctuation (a comma too) or a quotation. */
    boolean isBreak() {
        return quotation
                || (!isWord()
                        && !lower.startsWith("'")
                        && !lower.startsWith("’")
                        && !lower.equals("$")
                        && !lower.equals("%")
                        && !lower.equals("&")
                        && !lower.equals("-"));
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

    /** Whether this quotation ends as a sentence or clause does, inside its marks. */
    boolean endsClause() {
        int i = text.length() - 1;
        while (i > 0 && "\"“”'’‘»«".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return quotation && ",.?!…—".indexOf(text.charAt(i)) >= 0;
    }
}

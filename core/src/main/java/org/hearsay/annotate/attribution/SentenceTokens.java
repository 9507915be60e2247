package org.hearsay.annotate.attribution;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.TextSpan;

/** The tokens of one unit of text: a sentence, or several that one quotation holds together. */
final class SentenceTokens {
    private final String text;
    private final List<TextSpan> tokens;
    private final boolean[] quoted;

    /** {@code quotations}: those of the unit, in text order. */
    SentenceTokens(String text, List<TextSpan> tokens, List<TextSpan> quotations) {
        this.text = text;
        this.tokens = tokens;
        this.quoted = new boolean[tokens.size()];
        int q = 0;
        for (int i = 0; i < quoted.length; i++) {
            while (q < quotations.size()
                    && quotations.get(q).end() <= tokens.get(i).begin()) {
                q++;
            }
            quoted[i] = q < quotations.size() && quotations.get(q).overlaps(tokens.get(i));
        }
    }

    int size() {
        return tokens.size();
    }

    TextSpan span(int i) {
        return tokens.get(i);
    }

    /** The token as written; empty outside the unit, so that a neighbour can be asked for without a check. */
    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).in(text);
    }

    String lower(int i) {
        return word(i).toLowerCase(Locale.ROOT);
    }

    boolean quoted(int i) {
        return i >= 0 && i < quoted.length && quoted[i];
    }

    boolean capitalised(int i) {
        return !word(i).isEmpty() && Character.isUpperCase(word(i).charAt(0));
    }

    boolean comma(int i) {
        return !quoted(i) && (word(i).equals(",") || word(i).equals("—") || word(i).equals("–"));
    }

    /** From the first character of token {@code first} to the last of token {@code last}. */
    TextSpan span(int first, int last) {
        return new TextSpan(tokens.get(first).begin(), tokens.get(last).end());
    }
}

package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotate.time.Rule.Read;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** A text as the grammar of times reads it: words, numbers with what hangs on them, dates in digits, and single marks. */
final class Tokens {
    /** The word of a blank line, which no pattern crosses. */
    static final String BREAK = "\n";

    private static final Pattern TOKEN = Pattern.compile(
            "\\R[ \\t\\u00a0]*+\\R" // a blank line
                    + "|\\d{4}-\\d{2}-\\d{2}(?!\\d)" // 2024-03-07
                    + "|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})(?!\\d)" // 3/7/2024
                    + "|\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)" // 16:15
                    + "|\\d++(?:,\\d{3})*+(?:\\.\\d++)?+\\p{L}*+" // 12, 1,200, 2.5, 1st, 1990s, 4pm
                    + "|[aApP]\\.[mM](?:\\.|(?!\\p{L}))" // p.m.
                    + "|['\u2019]\\d{2}s?(?![\\p{L}\\d])" // '90s
                    + "|['\u2019]\\p{L}++" // 's
                    + "|[QH][1-4](?![\\p{L}\\d])" // Q3
                    + "|\\p{L}++"
                    + "|\\S");

    private static final Token NONE = new Token("", new TextSpan(0, 1), false);

    private final List<Token> tokens = new ArrayList<>();
    /** The whole dates found so far by their first token; many rules ask for the same. */
    private final Map<Integer, Optional<Read>> points = new HashMap<>();

    /**
     * One token.
     *
     * @param word in small letters, with a straight apostrophe; "am" and "pm" without full stops
     * @param capital whether it begins with a capital letter
     */
    record Token(String word, TextSpan span, boolean capital) {}

    Tokens(String text) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(token(matcher.group(), new TextSpan(matcher.start(), matcher.end())));
        }
    }

    private static Token token(String raw, TextSpan span) {
        char first = raw.charAt(0);
        if (first == '\n' || first == '\r' || first == '\u2028' || first == '\u2029' || first == '\u0085') {
            return new Token(BREAK, span, false);
        }
        String word = raw.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        boolean halfDay = word.startsWith("a.m") || word.startsWith("p.m");
        return new Token(halfDay ? word.charAt(0) + "m" : word, span, Character.isUpperCase(first));
    }

    int size() {
        return tokens.size();
    }

    /** The token at {@code index}; one with an empty word where there is none. */
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    /** The word at {@code index}; empty where there is none. */
    String word(int index) {
        return at(index).word();
    }

    /** Whether no character stands between the token at {@code index} and the one before it. */
    boolean glued(int index) {
        return index > 0
                && index < size()
                && at(index - 1).span().end() == at(index).span().begin();
    }

    /** The longest whole date that {@code rules} find at token {@code at}; null if none begins there. */
    @Nullable
    Read point(int at, RuleSet rules) {
        return points.computeIfAbsent(
                        at,
                        key -> Optional.ofNullable(rules.longest(this, key))
                                .map(match -> new Read(match.end(), "", match.meaning())))
                .orElse(null);
    }

    /** From the first character of token {@code begin} to the last one of token {@code end - 1}. */
    TextSpan span(int begin, int end) {
        return new TextSpan(at(begin).span().begin(), at(end - 1).span().end());
    }
}

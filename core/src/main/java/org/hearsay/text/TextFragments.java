package org.hearsay.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Article;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.jspecify.annotations.Nullable;

/** Makes links that open a page at a passage: the text directive of the URL Fragment Text Directives of the WICG. */
public final class TextFragments {
    /** A passage of so many words is given whole; of a longer one the first and last words. */
    private static final int WHOLE_WORDS = 8;

    private static final int END_WORDS = 4;

    private static final int CONTEXT_WORDS = 3;

    /** Characters that need no escape in a text directive; hyphen, comma and ampersand have a meaning there. */
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~";

    private TextFragments() {}

    /**
     * The address of {@code article} with a directive to the passage from the first to the last of {@code spans}; null where it has no
     * address on the web or the passage no words.
     */
    public static @Nullable String link(Article article, TextSpans spans) {
        String url = article.url();
        if (url == null || !url.toLowerCase(Locale.ROOT).matches("https?://\\S+")) {
            return null;
        }
        String text = article.text();
        List<TextSpan> words = words(text, spans.begin(), spans.end());
        if (words.isEmpty()) {
            return null;
        }
        return url + (url.indexOf('#') < 0 ? "#" : "") + ":~:text=" + directive(text, words);
    }

    private static String directive(String text, List<TextSpan> words) {
        int begin = words.getFirst().begin();
        int end = words.getLast().end();
        if (words.size() > WHOLE_WORDS || text.substring(begin, end).indexOf('\n') >= 0) {
            int firstLine = lineEnd(text, begin, end);
            int lastLine = text.lastIndexOf('\n', end - 1) + 1;
            List<TextSpan> first = words(text, begin, firstLine);
            List<TextSpan> last = words(text, Math.max(begin, lastLine), end);
            return escaped(text.substring(
                            begin,
                            first.get(Math.min(END_WORDS, first.size()) - 1).end())) + ","
                    + escaped(text.substring(
                            last.get(Math.max(0, last.size() - END_WORDS)).begin(), end));
        }
        return prefix(text, begin) + escaped(text.substring(begin, end)) + suffix(text, end);
    }

    private static String prefix(String text, int begin) {
        List<TextSpan> before = words(text, text.lastIndexOf('\n', Math.max(0, begin - 1)) + 1, begin);
        return before.isEmpty()
                ? ""
                : escaped(text.substring(
                                        before.get(Math.max(0, before.size() - CONTEXT_WORDS))
                                                .begin(),
                                        begin)
                                .strip()) + "-,";
    }

    private static String suffix(String text, int end) {
        List<TextSpan> after = words(text, end, lineEnd(text, end, text.length()));
        return after.isEmpty()
                ? ""
                : ",-"
                        + escaped(text.substring(
                                        end,
                                        after.get(Math.min(CONTEXT_WORDS, after.size()) - 1)
                                                .end())
                                .strip());
    }

    private static int lineEnd(String text, int from, int most) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > most ? most : end;
    }

    private static List<TextSpan> words(String text, int begin, int end) {
        return begin >= end ? List.of() : Words.spans(text, begin, end);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && PLAIN.indexOf(b) >= 0) {
                out.append((char) b);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return out.toString();
    }
}

package org.hearsay.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.model.TextSpan;

/**
 * Lines that stand in many articles without being copied from one: posts of social networks printed without quotation marks,
 * lines of pictures, notices of rights. Found by what such lines carry; time is linear in the text.
 */
final class ForeignLines {
    private static final List<String> MARKS = List.of(
            "pic.twitter.com",
            "//t.co/",
            "(@",
            "ap photo",
            "getty images",
            "(associated press)",
            "/associated press)",
            "via ap)",
            "/ap)",
            "reuters/",
            "/reuters)",
            "/afp)",
            "image copyright",
            "image caption",
            "toggle caption",
            "may not be published, broadcast",
            "all rights reserved",
            "©");
    /** A gallery of pictures, in one line however long. */
    private static final List<String> GALLERY = List.of("hide caption", "skip in skip");

    /** What captions begin with. */
    private static final Pattern CAPTION = Pattern.compile(
            "^(?:file ?[-–—] ?in this|file ?[-–—] ?this|in this (?:\\w+\\.? \\d{1,2},? (?:\\d{4},? )?)?(?:file )?(?:photo|image|picture)"
                    + "|this (?:\\w+\\.? \\d{1,2},? \\d{4},? )?(?:file )?(?:photo|image) (?:provided|released|made available|taken|shows))");

    /** Longer lines are paragraphs of the article into which a mark was run. */
    private static final int MAX_LENGTH = 700;

    private ForeignLines() {}

    /** The lines, in text order; the line before one that only names who posted ("— Name (@name) 5 May") belongs to it. */
    static List<TextSpan> find(String text) {
        List<TextSpan> found = new ArrayList<>();
        TextSpan before = null;
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (!text.substring(begin, end).isBlank()) {
                TextSpan line = new TextSpan(begin, end);
                if (isForeign(line.in(text))) {
                    if (before != null && isSignature(line.in(text)) && before.length() <= MAX_LENGTH) {
                        found.add(before);
                    }
                    found.add(line);
                }
                before = line;
            }
            begin = end + 1;
        }
        return found;
    }

    private static boolean isForeign(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (GALLERY.stream().anyMatch(lower::contains)) {
            return true;
        }
        return line.length() <= MAX_LENGTH
                && (MARKS.stream().anyMatch(lower::contains)
                        || CAPTION.matcher(lower.stripLeading()).find());
    }

    private static boolean isSignature(String line) {
        char first = line.strip().charAt(0);
        return (first == '—' || first == '–' || first == '-') && line.contains("(@");
    }
}

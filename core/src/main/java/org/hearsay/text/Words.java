package org.hearsay.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.TextSpan;

/** Words as runs of letters, digits and underscores ({@code \w+}), the unit that shares and similarities count. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** The text in letters without accents and other marks, where these can be taken off. */
    public static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The spans of the words of {@code text} from {@code begin} to {@code end}, in text order. */
    public static List<TextSpan> spans(String text, int begin, int end) {
        Matcher matcher = WORD.matcher(text).region(begin, end);
        List<TextSpan> spans = new ArrayList<>();
        while (matcher.find()) {
            spans.add(new TextSpan(matcher.start(), matcher.end()));
        }
        return spans;
    }

    /** The words of {@code text} in lower case, in text order. */
    public static List<String> lowerCase(String text) {
        return spans(text, 0, text.length()).stream()
                .map(span -> span.in(text).toLowerCase(Locale.ROOT))
                .toList();
    }
}

package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.TextSpan;

/** Finds quotations: text between quotation marks, the marks included. */
public final class Quotations {
    private static final Pattern QUOTATION = Pattern.compile("“[^“”]+”|\"[^\"]+\"");

    private Quotations() {}

    /** The outermost quotations of {@code text}, marks included, in text order without overlaps. */
    public static List<TextSpan> find(String text) {
        List<TextSpan> spans = new ArrayList<>();
        Matcher matcher = QUOTATION.matcher(text);
        while (matcher.find()) {
            spans.add(new TextSpan(matcher.start(), matcher.end()));
        }
        return spans;
    }
}

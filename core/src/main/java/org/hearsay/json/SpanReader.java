package org.hearsay.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.text.CodePoints;

/** Reads spans of one text from code points. */
final class SpanReader {
    private final int[] utf16At;

    SpanReader(String text) {
        CodePoints codePoints = new CodePoints(text);
        int count = codePoints.fromUtf16(text.length());
        utf16At = new int[count + 1];
        int utf16 = 0;
        for (int i = 0; i < count; i++) {
            utf16At[i] = utf16;
            utf16 += Character.charCount(text.codePointAt(utf16));
        }
        utf16At[count] = text.length();
    }

    TextSpan span(JsonNode pair) {
        if (!pair.isArray()
                || pair.size() != 2
                || !pair.get(0).isInt()
                || !pair.get(1).isInt()) {
            throw new IllegalArgumentException("not a span: " + pair);
        }
        return new TextSpan(utf16(pair.get(0).intValue()), utf16(pair.get(1).intValue()));
    }

    private int utf16(int codePoint) {
        if (codePoint < 0 || codePoint >= utf16At.length) {
            throw new IllegalArgumentException("out of the text: " + codePoint);
        }
        return utf16At[codePoint];
    }

    TextSpans spans(JsonNode pairs) {
        List<TextSpan> spans = new ArrayList<>();
        pairs.forEach(pair -> spans.add(span(pair)));
        return new TextSpans(spans);
    }
}

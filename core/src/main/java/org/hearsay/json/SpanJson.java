package org.hearsay.json;

import java.util.List;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Writes the spans of one text as {@code [begin,end]} in Unicode code points. */
final class SpanJson {
    private final String text;
    private final CodePoints codePoints;

    SpanJson(String text) {
        this.text = text;
        this.codePoints = new CodePoints(text);
    }

    void span(JsonLine out, String name, TextSpan span) {
        span(out.name(name), span);
    }

    private void span(JsonLine out, TextSpan span) {
        out.beginArray()
                .number(codePoints.fromUtf16(span.begin()))
                .number(codePoints.fromUtf16(span.end()))
                .endArray();
    }

    void spans(JsonLine out, String name, TextSpans spans) {
        out.name(name).beginArray();
        spans.spans().forEach(span -> span(out, span));
        out.endArray();
    }

    /** An object of the spans and their characters, or null. */
    void passage(JsonLine out, String name, @Nullable TextSpans spans) {
        if (spans == null) {
            out.nullField(name);
            return;
        }
        out.name(name).beginObject();
        spans(out, "spans", spans);
        out.field("text", spans.in(text)).endObject();
    }

    /** An array of objects of one span and its characters. */
    void places(JsonLine out, String name, List<TextSpan> spans) {
        out.name(name).beginArray();
        for (TextSpan span : spans) {
            out.beginObject();
            span(out, "span", span);
            out.field("text", span.in(text)).endObject();
        }
        out.endArray();
    }
}

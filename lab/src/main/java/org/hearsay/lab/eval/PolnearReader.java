package org.hearsay.lab.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.RawDocument;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Reads labelled articles, one JSON object a line; their spans are code points and become UTF-16 here. */
public final class PolnearReader {
    private static final JsonMapper JSON = new JsonMapper();

    private PolnearReader() {}

    /** The first {@code limit} articles of {@code file}, in its order. */
    public static List<LabelledArticle> read(Path file, int limit) throws IOException {
        List<LabelledArticle> articles = new ArrayList<>();
        for (String line : DataFolder.lines(file)) {
            if (articles.size() == limit) {
                break;
            }
            articles.add(article(file, JSON.readTree(line)));
        }
        return articles;
    }

    private static LabelledArticle article(Path file, JsonNode node) {
        String id = node.required("id").asText();
        String text = node.required("text").asText();
        RawDocument document = new RawDocument(
                file.getFileName() + ": " + id,
                id,
                node.required("publisher").asText(),
                null,
                node.required("title").asText(),
                node.required("date").asText(),
                null,
                RawDocument.Format.PLAIN_TEXT,
                text);
        CodePoints points = new CodePoints(text);
        List<LabelledAttribution> gold = new ArrayList<>();
        for (JsonNode attribution : node.required("attributions")) {
            gold.add(attribution(attribution, points));
        }
        TextSpans discard = spans(node.required("discard"), points);
        return new LabelledArticle(document, gold, discard == null ? List.of() : discard.spans());
    }

    private static LabelledAttribution attribution(JsonNode node, CodePoints points) {
        TextSpans content = spans(node.required("content"), points);
        if (content == null) {
            throw new IllegalArgumentException("an attribution without a content: " + node);
        }
        return new LabelledAttribution(
                node.required("id").asText(),
                spans(node.path("source"), points),
                spans(node.path("cue"), points),
                content);
    }

    /** The spans of a list of {@code [begin, end]} in code points; null for an empty or missing list. */
    static @Nullable TextSpans spans(JsonNode list, CodePoints points) {
        List<TextSpan> spans = new ArrayList<>();
        for (JsonNode pair : list) {
            spans.add(points.toUtf16(pair.required(0).asInt(), pair.required(1).asInt()));
        }
        return spans.isEmpty() ? null : new TextSpans(spans.stream().sorted().toList());
    }
}

package org.hearsay.lab.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.model.Attribution;
import org.hearsay.model.RawDocument;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Reads the founding articles and their careful reading; spans are code points and become UTF-16 here. */
public final class SeedsReader {
    private static final JsonMapper JSON = new JsonMapper();

    private SeedsReader() {}

    /** The articles of {@code folder}, by name, with their labels put right. */
    public static List<SeedArticle> read(Path folder) throws IOException {
        Map<String, List<JsonNode>> byFile = new TreeMap<>();
        for (JsonNode label : JSON.readTree(Files.readString(folder.resolve("reading.json")))) {
            byFile.computeIfAbsent(label.required("file").asText(), file -> new ArrayList<>())
                    .add(label);
        }
        List<SeedArticle> articles = new ArrayList<>();
        for (Map.Entry<String, List<JsonNode>> entry : byFile.entrySet()) {
            String text = Files.readString(folder.resolve(entry.getKey() + ".txt"));
            articles.add(article(entry.getKey(), text, entry.getValue()));
        }
        return articles;
    }

    private static SeedArticle article(String id, String text, List<JsonNode> nodes) {
        LabelRepair repair = new LabelRepair(text);
        CodePoints points = new CodePoints(text);
        List<SeedLabel> labels =
                nodes.stream().map(node -> label(node, points, repair)).toList();
        RawDocument document =
                new RawDocument(id + ".txt", id, null, null, null, null, null, RawDocument.Format.PLAIN_TEXT, text);
        List<LabelledAttribution> gold =
                labels.stream().map(SeedLabel::attribution).toList();
        return new SeedArticle(new LabelledArticle(document, gold, List.of()), labels, repair.repairs());
    }

    private static SeedLabel label(JsonNode node, CodePoints points, LabelRepair repair) {
        String id = node.required("id").asText();
        TextSpans content = repair.wholeWords(
                id, Objects.requireNonNull(PolnearReader.spans(node.required("content"), points), id));
        LabelledAttribution attribution =
                new LabelledAttribution(id, source(node, points, content, repair), null, content);
        Attribution.Kind kind =
                Attribution.Kind.valueOf(node.required("kind").asText().toUpperCase(Locale.ROOT));
        return new SeedLabel(attribution, kind, node.required("speaker").asText());
    }

    private static @Nullable TextSpans source(JsonNode node, CodePoints points, TextSpans content, LabelRepair repair) {
        JsonNode span = node.path("sourceSpan");
        if (span.isMissingNode() || span.isNull()) {
            return null;
        }
        TextSpan labelled =
                points.toUtf16(span.required(0).asInt(), span.required(1).asInt());
        String words = node.required("source").asText();
        return TextSpans.of(repair.nearest(node.required("id").asText(), words, labelled, content));
    }
}

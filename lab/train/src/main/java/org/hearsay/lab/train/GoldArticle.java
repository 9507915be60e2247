package org.hearsay.lab.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;
import org.hearsay.nn.tagger.FoundAttribution;

/**
 * An article with its annotated attributions.
 *
 * @param id unique in its file
 * @param text the article
 * @param attributions what the annotator marked, in UTF-16 spans
 * @param discard spans to leave out of any measurement
 */
public record GoldArticle(String id, String text, List<FoundAttribution> attributions, List<TextSpan> discard) {
    /** Reads a file of PolNeAR articles, one JSON object a line, spans in code points. */
    public static List<GoldArticle> read(Path jsonLines) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<GoldArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(jsonLines)) {
            articles.add(of(json.readTree(line)));
        }
        return articles;
    }

    private static GoldArticle of(JsonNode node) {
        String text = node.get("text").asText();
        List<FoundAttribution> attributions = new ArrayList<>();
        for (JsonNode a : node.get("attributions")) {
            attributions.add(new FoundAttribution(
                    spans(text, a.path("source")), spans(text, a.path("cue")), spans(text, a.path("content")), 1));
        }
        return new GoldArticle(node.get("id").asText(), text, attributions, spans(text, node.path("discard")));
    }

    private static List<TextSpan> spans(String text, JsonNode pairs) {
        List<TextSpan> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            int begin = text.offsetByCodePoints(0, pair.get(0).asInt());
            int end = text.offsetByCodePoints(0, pair.get(1).asInt());
            if (begin < end) {
                spans.add(new TextSpan(begin, end));
            }
        }
        return spans.stream().sorted().toList();
    }
}

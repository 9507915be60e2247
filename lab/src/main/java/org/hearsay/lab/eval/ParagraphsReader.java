package org.hearsay.lab.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.RawDocument;
import org.hearsay.text.CodePoints;

/** Reads the self-written paragraphs, which are part of the project and need no other data. */
public final class ParagraphsReader {
    private static final JsonMapper JSON = new JsonMapper();

    private ParagraphsReader() {}

    /** The file with its README beside it, in the tests of the library. */
    public static Path file() {
        return DataFolder.projectRoot()
                .resolve("core/src/test/resources/org/hearsay/annotate/attribution/paragraphs.jsonl");
    }

    /** All paragraphs of {@code file}, in its order, each as an article of its own. */
    public static List<LabelledArticle> read(Path file) throws IOException {
        List<LabelledArticle> paragraphs = new ArrayList<>();
        for (String line : DataFolder.lines(file)) {
            paragraphs.add(paragraph(file, JSON.readTree(line)));
        }
        return paragraphs;
    }

    private static LabelledArticle paragraph(Path file, JsonNode node) {
        String id = node.required("id").asText();
        String text = node.required("text").asText();
        RawDocument document = new RawDocument(
                file.getFileName() + ": " + id, id, null, null, null, null, null, RawDocument.Format.PLAIN_TEXT, text);
        CodePoints points = new CodePoints(text);
        List<LabelledAttribution> gold = new ArrayList<>();
        for (JsonNode attribution : node.required("attributions")) {
            gold.add(new LabelledAttribution(
                    id + "." + (gold.size() + 1),
                    PolnearReader.spans(attribution.path("source"), points),
                    PolnearReader.spans(attribution.path("cue"), points),
                    Objects.requireNonNull(
                            PolnearReader.spans(attribution.required("content"), points), "an empty content")));
        }
        return new LabelledArticle(document, gold, List.of());
    }
}

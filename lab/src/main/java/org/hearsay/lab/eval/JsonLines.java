package org.hearsay.lab.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.RawDocument;
import org.jspecify.annotations.Nullable;

/** Reads articles without their labels, one JSON object a line. */
public final class JsonLines {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonLines() {}

    /** The articles of {@code file}, in its order. */
    public static List<RawDocument> read(Path file) throws IOException {
        List<RawDocument> documents = new ArrayList<>();
        for (String line : DataFolder.lines(file)) {
            JsonNode node = JSON.readTree(line);
            String id = node.required("id").asText();
            documents.add(new RawDocument(
                    file.getFileName() + ": " + id,
                    id,
                    text(node, "outlet"),
                    text(node, "url"),
                    text(node, "title"),
                    text(node, "date"),
                    text(node, "story"),
                    RawDocument.Format.PLAIN_TEXT,
                    node.required("text").asText()));
        }
        return documents;
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).asText(null);
    }
}

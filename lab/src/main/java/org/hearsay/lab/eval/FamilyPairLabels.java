package org.hearsay.lab.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pairs of real articles that were judged by reading: is one a copy of the other, cut or extended? */
final class FamilyPairLabels {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Boolean> copies = new HashMap<>();

    private FamilyPairLabels() {}

    /** The file of labels in this project. */
    static Path file() {
        return DataFolder.projectRoot().resolve("lab/labels/family-pairs.jsonl");
    }

    /** Reads lines {@code {"id","story","a","b","label":"copy|passages|none"}}. */
    static FamilyPairLabels read(Path file) throws IOException {
        FamilyPairLabels labels = new FamilyPairLabels();
        for (String line : DataFolder.lines(file)) {
            JsonNode node = JSON.readTree(line);
            labels.copies.put(
                    key(node.required("a").asText(), node.required("b").asText()),
                    node.required("label").asText().equals("copy"));
        }
        return labels;
    }

    /** Whether the two are copies; null for a pair that was not judged. */
    @Nullable
    Boolean areCopies(String a, String b) {
        return copies.get(key(a, b));
    }

    /** How many pairs there are. */
    int size() {
        return copies.size();
    }

    private static String key(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }
}

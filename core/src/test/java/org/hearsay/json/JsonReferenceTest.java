package org.hearsay.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on JSON names every field that the schemas know. */
class JsonReferenceTest {
    @ParameterizedTest
    @ValueSource(strings = {Schemas.ANNOTATE, Schemas.COMPARE})
    void everyFieldIsDescribedOnThePageAndInTheSchema(String schema) throws Exception {
        String page = Files.readString(Path.of("../docs/reference/json.md"));
        Set<String> undocumented = new TreeSet<>();
        Set<String> undescribed = new TreeSet<>();
        collect(new ObjectMapper().readTree(Schemas.text(schema)), page, undocumented, undescribed);
        assertEquals(Set.of(), undocumented, "missing on the page");
        assertEquals(Set.of(), undescribed, "without a description in the schema");
    }

    private static void collect(JsonNode node, String page, Set<String> undocumented, Set<String> undescribed) {
        JsonNode properties = node.get("properties");
        if (properties != null) {
            assertFalse(properties.isEmpty());
            for (Map.Entry<String, JsonNode> property : properties.properties()) {
                String name = property.getKey();
                if (!page.contains("| `" + name + "` |") && !page.contains("." + name + "` |")) {
                    undocumented.add(name);
                }
                if (!property.getValue().has("description")
                        && !property.getValue().has("$ref")) {
                    undescribed.add(name);
                }
            }
        }
        node.forEach(child -> collect(child, page, undocumented, undescribed));
    }
}

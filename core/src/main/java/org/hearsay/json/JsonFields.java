package org.hearsay.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object, each read as what it must be; {@link IllegalArgumentException} names the one that is not. */
record JsonFields(JsonNode node, String path) {
    JsonFields {
        if (!node.isObject()) {
            throw new IllegalArgumentException("not an object: " + (path.isEmpty() ? "the line" : path));
        }
    }

    JsonNode node(String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new IllegalArgumentException("missing: " + pathOf(name));
        }
        return value;
    }

    boolean has(String name) {
        return node.has(name);
    }

    boolean isNull(String name) {
        return node(name).isNull();
    }

    String string(String name) {
        JsonNode value = node(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("not a string: " + pathOf(name));
        }
        return value.textValue();
    }

    @Nullable
    String nullableString(String name) {
        return isNull(name) ? null : string(name);
    }

    double number(String name) {
        JsonNode value = node(name);
        if (!value.isNumber()) {
            throw new IllegalArgumentException("not a number: " + pathOf(name));
        }
        return value.doubleValue();
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return JsonNames.parse(type, string(name));
    }

    JsonFields object(String name) {
        return new JsonFields(node(name), pathOf(name));
    }

    List<JsonFields> objects(String name) {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonNode element : node(name)) {
            objects.add(new JsonFields(element, pathOf(name) + "[" + objects.size() + "]"));
        }
        return objects;
    }

    List<String> strings(String name) {
        List<String> strings = new ArrayList<>();
        node(name).forEach(element -> strings.add(element.asText()));
        return strings;
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}

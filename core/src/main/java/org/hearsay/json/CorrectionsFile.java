package org.hearsay.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Correction;
import org.hearsay.model.CorrectionOutcome;
import org.hearsay.model.Corrections;

/**
 * Reads a user's corrections, {@value #SCHEMA}: {@code docs/reference/corrections.md} describes the format. One correction that
 * cannot be read does not stop the others.
 */
public final class CorrectionsFile {
    /** The schema that a file may name. */
    public static final String SCHEMA = "hearsay/corrections/1";

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What a report adds, and room for the user's own words. */
    private static final Set<String> IGNORED = Set.of("operation", "status", "reason", "note");

    private CorrectionsFile() {}

    /**
     * The corrections of a file.
     *
     * @param file its name, for people
     * @param json its content; throws {@link IllegalArgumentException}, saying what is wrong, where it is no file of corrections
     */
    public static Corrections read(String file, String json) {
        List<Correction> corrections = new ArrayList<>();
        List<CorrectionOutcome> unreadable = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(json)) {
            enter(parser);
            int number = 1;
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                String place = file + ", line " + parser.currentTokenLocation().getLineNr();
                JsonNode node = JSON.readTree(parser);
                try {
                    corrections.add(correction(number, place, new JsonFields(node, "")));
                } catch (IllegalArgumentException e) {
                    unreadable.add(new CorrectionOutcome(
                            number, place, CorrectionOutcome.Status.REFUSED, String.valueOf(e.getMessage())));
                }
                number++;
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException("not JSON in line " + line + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot be read", e);
        }
        return new Corrections(file, corrections, unreadable);
    }

    /** Goes into the list of corrections; what else the file says comes before it. */
    private static void enter(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("not an object with \"corrections\"");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("corrections") && value == JsonToken.START_ARRAY) {
                return;
            }
            if (name.equals("schema") && !SCHEMA.equals(parser.getValueAsString())) {
                throw new IllegalArgumentException("not of the schema " + SCHEMA);
            }
            parser.skipChildren();
        }
        throw new IllegalArgumentException("no list of \"corrections\"");
    }

    private static Correction correction(int number, String place, JsonFields fields) {
        String operation = fields.string("operation");
        return switch (operation) {
            case "merge" -> {
                only(fields, "entities");
                List<Correction.Reference> entities = new ArrayList<>();
                for (JsonNode entity : list(fields, "entities")) {
                    entities.add(reference(entity, "entities"));
                }
                yield new Correction.Join(number, place, entities);
            }
            case "split" -> {
                only(fields, "entity", "names", "articles");
                yield new Correction.Split(
                        number,
                        place,
                        reference(fields.node("entity"), "entity"),
                        strings(fields, "names"),
                        strings(fields, "articles"));
            }
            case "rename" -> {
                only(fields, "entity", "to");
                yield new Correction.Rename(
                        number, place, reference(fields.node("entity"), "entity"), filled(fields.string("to"), "to"));
            }
            case "speaker" -> {
                only(fields, "article", "span", "quote", "speaker");
                yield speaker(number, place, fields);
            }
            default ->
                throw new IllegalArgumentException(
                        "no operation \"" + operation + "\": merge, split, rename or speaker");
        };
    }

    private static Correction speaker(int number, String place, JsonFields fields) {
        Integer begin = null;
        Integer end = null;
        if (fields.has("span")) {
            JsonNode span = fields.node("span");
            if (span.size() != 2 || !span.get(0).isInt() || !span.get(1).isInt()) {
                throw new IllegalArgumentException("not [begin,end]: span");
            }
            begin = span.get(0).intValue();
            end = span.get(1).intValue();
        }
        String quote = fields.has("quote") ? filled(fields.string("quote"), "quote") : null;
        return new Correction.SetSpeaker(
                number,
                place,
                fields.string("article"),
                begin,
                end,
                quote,
                reference(fields.node("speaker"), "speaker"));
    }

    private static void only(JsonFields fields, String... names) {
        Set<String> known = new HashSet<>(IGNORED);
        known.addAll(List.of(names));
        for (Iterator<String> present = fields.node().fieldNames(); present.hasNext(); ) {
            String name = present.next();
            if (!known.contains(name)) {
                throw new IllegalArgumentException("unknown field: " + name);
            }
        }
    }

    private static JsonNode list(JsonFields fields, String name) {
        JsonNode list = fields.node(name);
        if (!list.isArray()) {
            throw new IllegalArgumentException("not a list: " + name);
        }
        return list;
    }

    private static List<String> strings(JsonFields fields, String name) {
        List<String> strings = new ArrayList<>();
        if (fields.has(name)) {
            for (JsonNode element : list(fields, name)) {
                if (!element.isTextual()) {
                    throw new IllegalArgumentException("not a string: " + name);
                }
                strings.add(element.textValue());
            }
        }
        return strings;
    }

    private static Correction.Reference reference(JsonNode node, String name) {
        if (node.isTextual()) {
            return new Correction.Reference(filled(node.textValue(), name), null);
        }
        JsonFields fields = new JsonFields(node, name);
        only(fields, "name", "article");
        String article = fields.has("article") ? fields.string("article") : null;
        return new Correction.Reference(filled(fields.string("name"), name), article);
    }

    private static String filled(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank: " + name);
        }
        return value;
    }

    /** The file again, each correction with what became of it; it can be read as before. */
    public static String marked(String json, List<CorrectionOutcome> outcomes) {
        try {
            JsonNode root = JSON.readTree(json);
            if (root.get("corrections") instanceof ArrayNode list) {
                for (CorrectionOutcome outcome : outcomes) {
                    if (list.get(outcome.number() - 1) instanceof ObjectNode correction) {
                        correction.put("status", JsonNames.of(outcome.status()));
                        correction.put("reason", outcome.reason());
                    }
                }
            }
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }
}

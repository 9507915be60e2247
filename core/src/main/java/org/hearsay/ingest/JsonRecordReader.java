package org.hearsay.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.RawDocument.Format;
import org.hearsay.text.PublishedDates;
import org.jspecify.annotations.Nullable;

/** Reads one article out of one JSON object. Fields it does not know are passed over. */
final class JsonRecordReader {
    private static final Set<String> NAMES =
            Set.of("id", "outlet", "publisher", "url", "title", "published", "date", "story", "text", "html");
    private static final Set<String> CONTENT_NAMES = Set.of("text", "html");

    private JsonRecordReader() {}

    /** A factory of parsers that refuse hostile input: deep nesting, endless strings, one name twice. */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(100)
                        .maxStringLength(FileSource.MAX_DOCUMENT_BYTES)
                        .build())
                .build();
    }

    /**
     * The article of the object that {@code parser} stands at the start of. The parser then stands at the object's end, also
     * where a {@link JsonRecord.Unusable} is returned; an {@link IOException} says that the JSON itself is broken.
     */
    static JsonRecord read(JsonParser parser) throws IOException {
        Map<String, String> values = new HashMap<>();
        String problem = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!NAMES.contains(name) || value == JsonToken.VALUE_NULL) {
                parser.skipChildren();
            } else if (value == JsonToken.VALUE_STRING || (value.isNumeric() && !CONTENT_NAMES.contains(name))) {
                values.put(name, parser.getText());
            } else {
                parser.skipChildren();
                problem = problem == null ? "\"" + name + "\" is not a string" : problem;
            }
        }
        String id = blankToNull(values.get("id"));
        return problem == null ? record(id, values) : new JsonRecord.Unusable(id, problem);
    }

    private static JsonRecord record(@Nullable String id, Map<String, String> values) {
        for (Map.Entry<String, String> entry : values.entrySet()) {
            int lone = loneSurrogate(entry.getValue());
            if (lone >= 0) {
                return new JsonRecord.Unusable(
                        id,
                        "\"" + entry.getKey() + "\" is not valid Unicode: half a surrogate pair at character "
                                + (lone + 1));
            }
        }
        String text = blankToNull(values.get("text"));
        String html = blankToNull(values.get("html"));
        if (text == null && html == null) {
            boolean named = values.containsKey("text") || values.containsKey("html");
            return new JsonRecord.Unusable(id, named ? "\"text\" is empty" : "no \"text\"");
        }
        String published = firstOf(values, "published", "date");
        String iso = published == null ? null : PublishedDates.toIso(published);
        if (published != null && iso == null) {
            return new JsonRecord.Unusable(id, PublishedDates.complaint(published));
        }
        return new JsonRecord.Usable(
                id,
                firstOf(values, "outlet", "publisher"),
                blankToNull(values.get("url")),
                blankToNull(values.get("title")),
                iso,
                blankToNull(values.get("story")),
                text == null ? Format.HTML : Format.PLAIN_TEXT,
                text == null ? String.valueOf(html) : text);
    }

    private static @Nullable String firstOf(Map<String, String> values, String name, String alias) {
        String value = blankToNull(values.get(name));
        return value == null ? blankToNull(values.get(alias)) : value;
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}

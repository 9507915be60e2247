package org.hearsay.nn;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads the pieces of a tokenizer description as Hugging Face's tokenizers write it: {@code model.vocab}. */
final class Vocabulary {
    private Vocabulary() {}

    /** Every piece with its id. */
    static Map<String, Integer> read(byte[] json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            if (enter(parser, "model") && enter(parser, "vocab")) {
                return entries(parser);
            }
            throw new IOException("no model.vocab in the tokenizer description");
        }
    }

    /** Moves from the start of an object to the start of the object that is the value of {@code field} in it. */
    private static boolean enter(JsonParser parser, String field) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().equals(field);
            parser.nextToken();
            if (wanted) {
                return parser.currentToken() == JsonToken.START_OBJECT;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static Map<String, Integer> entries(JsonParser parser) throws IOException {
        Map<String, Integer> ids = new HashMap<>(1 << 16);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String piece = parser.currentName();
            parser.nextToken();
            ids.put(piece, parser.getIntValue());
        }
        return ids;
    }
}

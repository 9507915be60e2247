package org.hearsay.clean;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The date of publication in a page's JSON-LD. Broken, deep or huge JSON-LD is passed over. */
final class JsonLd {
    /** A page's own description has a few thousand characters; one that does not end would only cost time. */
    private static final int MAX_LENGTH = 1 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build();

    private JsonLd() {}

    static @Nullable String datePublished(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            String json = script.data();
            String date = json.length() > MAX_LENGTH ? null : datePublished(json);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable String datePublished(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME
                        && parser.currentName().equals("datePublished")
                        && parser.nextToken() == JsonToken.VALUE_STRING) {
                    return parser.getText();
                }
            }
            return null;
        } catch (IOException e) {
            return null;
        }
    }
}

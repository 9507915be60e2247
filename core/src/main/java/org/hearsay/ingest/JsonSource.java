package org.hearsay.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads the articles of one stream of JSON: lines that stand alone, or values over many lines. */
final class JsonSource {
    private static final JsonFactory FACTORY = JsonRecordReader.factory();

    private final DocumentReader reader;
    private final String origin;
    private final String stem;

    JsonSource(DocumentReader reader, String origin, String stem) {
        this.reader = reader;
        this.origin = origin;
        this.stem = stem;
    }

    /** One object a line, blank lines passed over; a bad line is rejected and the next one read. */
    void readLines(InputStream in) throws IOException {
        BoundedLines lines = new BoundedLines(in, FileSource.MAX_DOCUMENT_BYTES);
        for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
            String where = at(lines.number());
            if (line.tooLong()) {
                reader.reject(where, null, FileSource.tooLarge("the line"));
                continue;
            }
            try {
                readLine(where, stem + "-" + lines.number(), TextDecoder.plainText(line.bytes()));
            } catch (UnreadableException e) {
                reader.reject(where, null, e.reason());
            }
        }
    }

    private void readLine(String where, String idBase, String line) throws UnreadableException, IOException {
        if (line.isBlank()) {
            return;
        }
        try (JsonParser parser = FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableException("not a JSON object");
            }
            JsonRecord found = JsonRecordReader.read(parser);
            if (parser.nextToken() != null) {
                throw new UnreadableException("more than one JSON value on the line");
            }
            reader.accept(where, idBase, found);
        } catch (JsonProcessingException e) {
            throw new UnreadableException(broken(e, false));
        }
    }

    /** Objects one after the other, or arrays of them. What follows broken JSON cannot be read, and the rejection says so. */
    void readValues(InputStream in) throws IOException {
        InputStreamReader characters = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
        try (JsonParser parser = FACTORY.createParser(characters)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token == JsonToken.START_ARRAY ? 1 : token == JsonToken.END_ARRAY ? -1 : 0;
                int line = parser.currentTokenLocation().getLineNr();
                if (token == JsonToken.START_OBJECT) {
                    reader.accept(at(line), stem + "-" + line, JsonRecordReader.read(parser));
                } else if (token.isScalarValue() || depth > 1) {
                    reader.reject(at(line), null, "not a JSON object");
                    return;
                }
            }
        } catch (JsonProcessingException e) {
            reader.reject(origin, null, broken(e, true) + "; what follows is not read");
        } catch (CharacterCodingException e) {
            reader.reject(origin, null, "not UTF-8; what follows the wrong byte is not read");
        }
    }

    private String at(long line) {
        return origin + ", line " + line;
    }

    private static String broken(JsonProcessingException e, boolean withLine) {
        String place = e.getLocation() == null
                ? ""
                : (withLine ? "line " + e.getLocation().getLineNr() + ", " : "") + "column "
                        + e.getLocation().getColumnNr() + ": ";
        return "not JSON that can be read: " + place + e.getOriginalMessage();
    }
}

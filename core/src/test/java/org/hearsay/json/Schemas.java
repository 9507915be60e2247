package org.hearsay.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The published schemas, and whether a line follows them. */
final class Schemas {
    static final String ANNOTATE = "annotate-1.schema.json";
    static final String COMPARE = "compare-1.schema.json";

    private Schemas() {}

    static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(AnnotationWriter.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with {@code line}; empty where nothing is. */
    static List<String> complaints(String name, String line) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(name), InputFormat.JSON);
        return schema.validate(line, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}

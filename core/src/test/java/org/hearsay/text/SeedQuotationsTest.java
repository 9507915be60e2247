package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The quotations of the two founding articles. */
class SeedQuotationsTest {
    private static final String MARKS = "\"“”";

    @Test
    void everyQuotationOfTheReadingIsFoundExactly() throws IOException {
        String set = System.getenv("HEARSAY_DATA");
        Path data = set == null ? Path.of("..", "..", "shared", "data") : Path.of(set);
        Path seeds = data.resolve("seeds");
        Assumptions.assumeTrue(Files.exists(seeds.resolve("reading.json")), "skipped: no data in " + seeds);
        int quoted = 0;
        Set<String> missed = new TreeSet<>();
        for (JsonNode node : new ObjectMapper().readTree(Files.readString(seeds.resolve("reading.json")))) {
            String text = Files.readString(seeds.resolve(node.path("file").asText() + ".txt"));
            JsonNode range = node.path("content").get(0);
            TextSpan content = new CodePoints(text)
                    .toUtf16(range.get(0).asInt(), range.get(1).asInt());
            TextSpan marked = marked(text, content);
            if (marked == null) {
                continue;
            }
            quoted++;
            if (!Quotations.find(text).contains(marked)) {
                missed.add(node.path("id").asText());
            }
        }
        assertEquals(Set.of(), missed);
        assertEquals(13, quoted);
    }

    /** From the first mark in {@code content} to the last; null if there is none. */
    private static @Nullable TextSpan marked(String text, TextSpan content) {
        int first = content.end();
        int last = -1;
        for (int i = content.begin(); i < content.end(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                first = Math.min(first, i);
                last = i;
            }
        }
        return last > first ? new TextSpan(first, last + 1) : null;
    }
}

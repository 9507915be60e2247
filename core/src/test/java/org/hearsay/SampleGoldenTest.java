package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole way on the bundled sample, byte for byte, so that no change of the output goes unseen. */
class SampleGoldenTest {
    private static final Path GOLDEN = Sample.resource("sample-compare.golden.json");

    @Test
    void theComparisonOfTheSampleIsTheGoldenOne() throws IOException {
        String now;
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            now = indented(WholeWay.json(List.of(WholeWay.compare(hearsay, WholeWay.read(WholeWay.sample())))));
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, now);
        }
        assertEquals(
                Files.readString(GOLDEN),
                now,
                "the comparison of the sample has changed; if it was meant to, write it anew with"
                        + " ./dev test SampleGoldenTest -Dgolden.update and look at the difference");
    }

    /** One value a line, so that a difference can be read. */
    private static String indented(String json) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        ObjectMapper mapper = new ObjectMapper();
        return mapper.writer(printer).writeValueAsString(mapper.readTree(json)) + "\n";
    }
}

package org.hearsay.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.fixture.Tagged;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The speakers of the two founding articles, with the attributions given. */
class SeedSpeakersTest {
    @Test
    void everySpeakerIsRight() throws IOException {
        String set = System.getenv("HEARSAY_DATA");
        Path data = set == null ? Path.of("..", "..", "shared", "data") : Path.of(set);
        Path seeds = data.resolve("seeds");
        Assumptions.assumeTrue(Files.exists(seeds.resolve("reading.json")), "skipped: no data in " + seeds);
        JsonNode reading = new ObjectMapper().readTree(Files.readString(seeds.resolve("reading.json")));
        Set<String> wrong = new TreeSet<>();
        for (String file : List.of("000_a86dd0e2492cb8b6", "002_c4bd8c218d42ca96")) {
            wrong.addAll(wrongIn(Files.readString(seeds.resolve(file + ".txt")), file, reading));
        }
        assertTrue(wrong.isEmpty(), "wrong: " + wrong);
    }

    private static List<String> wrongIn(String text, String file, JsonNode reading) {
        TextStructure structure = new OpenNlpSegmenter().segment(text);
        List<Attribution> attributions = new ArrayList<>();
        List<JsonNode> nodes = new ArrayList<>();
        for (JsonNode node : reading) {
            if (node.path("file").asText().equals(file)) {
                nodes.add(node);
                attributions.add(attribution(text, node));
            }
        }
        List<Attribution> resolved =
                new NearestSpeakerResolver().resolve(text, structure, attributions, Tagged.entities(text));
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Speaker speaker = resolved.get(i).speaker();
            String expected = nodes.get(i).path("speaker").asText();
            if (speaker == null || !speaker.name().contains(expected)) {
                wrong.add(nodes.get(i).path("id").asText() + " " + (speaker == null ? "none" : speaker.name()));
            }
        }
        return wrong;
    }

    private static Attribution attribution(String text, JsonNode node) {
        List<TextSpan> content = new ArrayList<>();
        node.path("content")
                .forEach(span -> content.add(
                        new TextSpan(span.get(0).asInt(), span.get(1).asInt())));
        TextSpans contents = new TextSpans(content);
        TextSpan source = nearest(text, node.path("source").asText(""), contents);
        return new Attribution(
                node.path("id").asText(),
                Attribution.Kind.DIRECT,
                1,
                source == null ? null : TextSpans.of(source),
                null,
                contents,
                null,
                null,
                List.of());
    }

    /** The whole-word occurrence of a source outside the content that stands nearest to it. */
    private static @Nullable TextSpan nearest(String text, String source, TextSpans content) {
        TextSpan best = null;
        int least = Integer.MAX_VALUE;
        for (int at = text.indexOf(source); at >= 0 && !source.isEmpty(); at = text.indexOf(source, at + 1)) {
            TextSpan span = new TextSpan(at, at + source.length());
            boolean whole = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (span.end() == text.length() || !Character.isLetter(text.charAt(span.end())));
            int apart = Math.min(Math.abs(content.begin() - span.end()), Math.abs(span.begin() - content.end()));
            if (whole && !content.overlaps(span) && apart < least) {
                best = span;
                least = apart;
            }
        }
        return best;
    }
}

package org.hearsay.annotate.speaker;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.TextSpan;
import org.junit.jupiter.api.Test;

/** Who says each quotation of the sample coverage. */
class SampleSpeakersTest {
    @Test
    void quotationsOfTheSampleHaveTheRightSpeaker() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode expected;
        try (InputStream stream = getClass().getResourceAsStream("/org/hearsay/sample-expected.json")) {
            assertNotNull(stream);
            expected = mapper.readTree(stream);
        }
        Map<String, String> texts = texts(mapper, expected);
        List<String> wrong = new ArrayList<>();
        int quotations = 0;
        Map<String, AnnotatedArticle> read = new HashMap<>();
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            for (JsonNode quoted : expected.path("quotedSpeakers")) {
                String text = texts.get(quoted.path("article").asText());
                assertNotNull(text, quoted.toString());
                AnnotatedArticle article = read.computeIfAbsent(
                        text, t -> hearsay.annotate(new Article("sample", null, null, null, null, null, "en", t)));
                String speaker = speaker(article, quoted.path("text").asText());
                quotations++;
                String outermost =
                        quoted.path("nestedIn").asText(quoted.path("speaker").asText());
                if (!outermost.equals(speaker)) {
                    wrong.add(quoted + " but " + speaker);
                }
            }
        }
        assertTrue(quotations > 0);
        assertTrue(wrong.isEmpty(), wrong.toString());
    }

    private static Map<String, String> texts(ObjectMapper mapper, JsonNode expected) throws IOException {
        Map<String, String> texts = new HashMap<>();
        Path coverage = Path.of("..", "samples", "port-ardel-ferry", "coverage.jsonl");
        for (String line : Files.readAllLines(coverage)) {
            JsonNode article = mapper.readTree(line);
            texts.put(article.path("id").asText(), article.path("text").asText());
        }
        JsonNode page = expected.path("htmlArticle");
        texts.put(page.path("id").asText(), page.path("text").asText());
        return texts;
    }

    private static String speaker(AnnotatedArticle article, String quoted) {
        String text = article.text();
        int at = text.indexOf(quoted);
        assertTrue(at >= 0, quoted);
        TextSpan span = new TextSpan(at, at + quoted.length());
        for (Attribution attribution : article.attributions()) {
            if (attribution.content().overlaps(span)) {
                return attribution.speaker() == null
                        ? "nobody"
                        : attribution.speaker().name();
            }
        }
        return "no attribution";
    }
}

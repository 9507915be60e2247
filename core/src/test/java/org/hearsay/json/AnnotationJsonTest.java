package org.hearsay.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.AnnotationResult;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Rejected;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.hearsay.text.ControlCharacters;
import org.junit.jupiter.api.Test;

class AnnotationJsonTest {
    private static final int ROUNDS = 300;

    private final ObjectMapper mapper = new ObjectMapper();
    private final AnnotationWriter writer = new AnnotationWriter();
    private final AnnotationReader reader = new AnnotationReader();

    @Test
    void whatIsReadFromALineIsWrittenAsTheSameLine() {
        RandomArticles articles = new RandomArticles(1);
        for (int round = 0; round < ROUNDS; round++) {
            AnnotatedArticle article = articles.next();
            String line = writer.line(article);
            AnnotationResult read = reader.read(line);
            assertEquals(article, read, "round " + round);
            assertEquals(line, writer.line(read), "round " + round);
        }
    }

    @Test
    void everyLineFollowsTheSchema() {
        RandomArticles articles = new RandomArticles(2);
        for (int round = 0; round < ROUNDS / 10; round++) {
            assertEquals(List.of(), Schemas.complaints(Schemas.ANNOTATE, writer.line(articles.next())));
        }
    }

    @Test
    void theSchemaRefusesALineThatLacksAField() throws Exception {
        ObjectNode line = (ObjectNode) mapper.readTree(writer.line(new RandomArticles(3).next()));
        line.remove("times");
        assertFalse(Schemas.complaints(Schemas.ANNOTATE, line.toString()).isEmpty());
    }

    @Test
    void everyPassageStandsAtItsSpanCountedInCodePoints() throws Exception {
        RandomArticles articles = new RandomArticles(4);
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode line = mapper.readTree(writer.line(articles.next()));
            int[] codePoints = line.get("text").textValue().codePoints().toArray();
            for (JsonNode entity : line.get("entities")) {
                for (JsonNode mention : entity.get("mentions")) {
                    int begin = mention.get("span").get(0).intValue();
                    int end = mention.get("span").get(1).intValue();
                    assertEquals(mention.get("text").textValue(), new String(codePoints, begin, end - begin));
                }
            }
        }
    }

    @Test
    void noCharacterOfALineActsOnATerminalOrBreaksTheLine() {
        RandomArticles articles = new RandomArticles(5);
        for (int round = 0; round < ROUNDS; round++) {
            String line = writer.line(articles.next());
            assertTrue(line.chars().noneMatch(c -> ControlCharacters.is((char) c)), line);
            assertEquals(1, line.lines().count());
        }
    }

    @Test
    void anUnpairedSurrogateIsEscapedAndItsNeighboursAreKept() throws Exception {
        String line = writer.line(article("a\uD83Db 🚢 c\uDE00"));
        assertTrue(line.contains("\"a\\ud83db 🚢 c\\ude00\""), line);
        assertEquals("a\uD83Db 🚢 c\uDE00", mapper.readTree(line).get("text").textValue());
    }

    @Test
    void aRejectionIsALineWithEveryField() throws Exception {
        Rejected rejected = new Rejected("folder/a.bin", null, Rejected.Stage.INGEST, "not text: \u001b[2J");
        String line = writer.line(rejected);
        assertEquals(List.of(), Schemas.complaints(Schemas.ANNOTATE, line));
        assertEquals(fieldNames(mapper.readTree(writer.line(article("One.")))), fieldNames(mapper.readTree(line)));
        assertEquals(rejected, reader.read(line));
    }

    @Test
    void choicesAreWrittenInLowerCaseWithHyphens() throws Exception {
        Speaker speaker = new Speaker("e1", "Orla Finch", SourceKind.NAMED_PERSON, null, 0.98765, List.of(), List.of());
        TextSpans content = TextSpans.of(new TextSpan(17, 33));
        Attribution attribution =
                new Attribution("a1", Attribution.Kind.INDIRECT, 1, null, null, content, speaker, null, List.of());
        AnnotatedArticle article = withAttribution("Orla Finch said: the quay is shut.", attribution);
        JsonNode written =
                mapper.readTree(writer.line(article)).get("attributions").get(0);
        assertEquals("indirect", written.get("kind").textValue());
        assertEquals("named-person", written.get("speaker").get("kind").textValue());
        assertEquals("0.988", written.get("speaker").get("confidence").asText());
        assertEquals("the quay is shut", written.get("content").get("text").textValue());
        assertTrue(written.get("source").isNull());
    }

    @Test
    void aLineWhoseTextWasChangedIsRefused() {
        String line = writer.line(article("The quay is shut.")).replace("quay is", "port is");
        assertEquals("the digest is not that of the text", refusal(line));
    }

    @Test
    void whatIsNoLineOfTheFormatIsRefusedWithAReason() {
        assertEquals("not an object: the line", refusal("[]"));
        assertEquals("missing: schema", refusal("{}"));
        assertEquals("not of the schema hearsay/annotate/1", refusal("{\"schema\":\"hearsay/compare/1\"}"));
        assertTrue(refusal("{").startsWith("not JSON: "));
    }

    private String refusal(String line) {
        String message = assertThrows(IllegalArgumentException.class, () -> reader.read(line))
                .getMessage();
        return String.valueOf(message);
    }

    private static List<String> fieldNames(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static AnnotatedArticle article(String text) {
        return new AnnotatedArticle(
                new Article("x", null, null, null, null, null, "en", text),
                new TextStructure(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static AnnotatedArticle withAttribution(String text, Attribution attribution) {
        AnnotatedArticle article = article(text);
        return new AnnotatedArticle(
                article.article(),
                article.structure(),
                List.of(attribution),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}

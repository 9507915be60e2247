package org.hearsay.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.AnnotationResult;
import org.hearsay.model.Article;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Exclusion;
import org.hearsay.model.Rejected;
import org.hearsay.model.Statement;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextStructure;
import org.hearsay.model.TimeExpression;
import org.hearsay.text.Digests;

/**
 * Reads a line that {@link AnnotationWriter} wrote. Writing what was read gives the same line. The format does not carry
 * paragraphs, sentences and tokens: the structure of an article that was read is empty. Thread-safe.
 */
public final class AnnotationReader {
    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * The result that {@code line} holds; throws {@link IllegalArgumentException}, saying what is wrong, where it is not
     * such a line, where a span is out of its text or where the digest is not the text's.
     */
    public AnnotationResult read(String line) {
        try {
            JsonFields root = new JsonFields(mapper.readTree(line), "");
            if (!AnnotationWriter.SCHEMA.equals(root.string("schema"))) {
                throw new IllegalArgumentException("not of the schema " + AnnotationWriter.SCHEMA);
            }
            return root.isNull("rejected") ? article(root) : rejected(root);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Rejected rejected(JsonFields root) {
        JsonFields rejected = root.object("rejected");
        return new Rejected(
                rejected.string("origin"),
                root.nullableString("id"),
                rejected.choice("stage", Rejected.Stage.class),
                rejected.string("reason"));
    }

    private static AnnotatedArticle article(JsonFields root) {
        String text = root.string("text");
        if (!Digests.sha256(text).equals(root.string("digest"))) {
            throw new IllegalArgumentException("the digest is not that of the text");
        }
        SpanReader spans = new SpanReader(text);
        Article article = new Article(
                root.string("id"),
                root.nullableString("outlet"),
                root.nullableString("url"),
                root.nullableString("title"),
                root.nullableString("published"),
                root.nullableString("story"),
                root.string("language"),
                text,
                ProvenanceJson.read(root, spans));
        AttributionReader attributions = new AttributionReader(spans);
        return new AnnotatedArticle(
                article,
                new TextStructure(List.of(), List.of(), List.of()),
                root.objects("attributions").stream().map(attributions::read).toList(),
                root.objects("statements").stream()
                        .map(s -> statement(s, spans))
                        .toList(),
                root.objects("entities").stream().map(e -> entity(e, spans)).toList(),
                root.objects("times").stream().map(t -> time(t, spans)).toList(),
                root.objects("excluded").stream().map(e -> exclusion(e, spans)).toList(),
                LeftOutJson.read(root));
    }

    private static Statement statement(JsonFields statement, SpanReader spans) {
        return new Statement(
                statement.string("id"), spans.spans(statement.node("spans")), statement.nullableString("attribution"));
    }

    private static Entity entity(JsonFields entity, SpanReader spans) {
        List<TextSpan> mentions = new ArrayList<>();
        for (JsonFields mention : entity.objects("mentions")) {
            mentions.add(spans.span(mention.node("span")));
        }
        return new Entity(
                entity.string("id"), entity.choice("type", EntityType.class), entity.string("name"), mentions);
    }

    private static TimeExpression time(JsonFields time, SpanReader spans) {
        JsonNode span = time.node("span");
        return new TimeExpression(
                spans.span(span),
                time.choice("type", TimeExpression.Type.class),
                time.nullableString("value"),
                time.nullableString("anchor"),
                // Lines of an earlier version do not have it.
                !time.has("mod") || time.isNull("mod") ? null : time.choice("mod", TimeExpression.Mod.class));
    }

    private static Exclusion exclusion(JsonFields exclusion, SpanReader spans) {
        return new Exclusion(spans.spans(exclusion.node("spans")), exclusion.choice("reason", Exclusion.Reason.class));
    }
}

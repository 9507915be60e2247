package org.hearsay.json;

import java.util.List;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.AnnotationResult;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Exclusion;
import org.hearsay.model.Rejected;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.Via;
import org.hearsay.text.Digests;
import org.jspecify.annotations.Nullable;

/**
 * Writes what one document became as one line of JSON, {@value #SCHEMA}. Every field is there in every line, null or empty
 * where there is nothing to say. Stateless, so threads may share it.
 */
public final class AnnotationWriter {
    /** The schema that every line names; {@code annotate-1.schema.json} beside this class describes it. */
    public static final String SCHEMA = "hearsay/annotate/1";

    private static final List<String> EMPTY_LISTS =
            List.of("attributions", "statements", "entities", "times", "excluded");

    /** The line, without a line break. */
    public String line(AnnotationResult result) {
        return switch (result) {
            case AnnotatedArticle article -> line(article);
            case Rejected rejected -> line(rejected);
        };
    }

    private static String line(AnnotatedArticle annotated) {
        SpanJson spans = new SpanJson(annotated.text());
        JsonLine out = new JsonLine().beginObject().field("schema", SCHEMA);
        article(out, annotated.article());
        out.name("attributions").beginArray();
        annotated.attributions().forEach(a -> attribution(out, spans, a));
        out.endArray().name("statements").beginArray();
        annotated.statements().forEach(s -> statement(out, spans, s));
        out.endArray().name("entities").beginArray();
        annotated.entities().forEach(e -> entity(out, spans, e));
        out.endArray().name("times").beginArray();
        annotated.times().forEach(t -> time(out, spans, annotated.text(), t));
        out.endArray().name("excluded").beginArray();
        annotated.excluded().forEach(e -> exclusion(out, spans, e));
        out.endArray();
        LeftOutJson.write(out, annotated.leftOut());
        ProvenanceJson.write(out, spans, annotated.article().provenance());
        return out.nullField("rejected").endObject().toString();
    }

    private static String line(Rejected rejected) {
        JsonLine out = new JsonLine().beginObject().field("schema", SCHEMA).field("id", rejected.id());
        for (String name : List.of("outlet", "url", "title", "published", "story", "language", "text", "digest")) {
            out.nullField(name);
        }
        EMPTY_LISTS.forEach(name -> out.strings(name, List.of()));
        out.nullField("leftOut").nullField("provenance").name("rejected").beginObject();
        RejectionJson.stageReasonOrigin(out, rejected);
        return out.endObject().endObject().toString();
    }

    private static void article(JsonLine out, Article article) {
        out.field("id", article.id())
                .field("outlet", article.outlet())
                .field("url", article.url())
                .field("title", article.title())
                .field("published", article.published())
                .field("story", article.story())
                .field("language", article.language())
                .field("text", article.text())
                .field("digest", Digests.sha256(article.text()));
    }

    private static void attribution(JsonLine out, SpanJson spans, Attribution attribution) {
        out.beginObject()
                .field("id", attribution.id())
                .field("kind", JsonNames.of(attribution.kind()))
                .field("confidence", attribution.confidence());
        spans.passage(out, "source", attribution.source());
        spans.passage(out, "cue", attribution.cue());
        spans.passage(out, "content", attribution.content());
        speaker(out, attribution.speaker());
        via(out, attribution.via());
        out.name("nested").beginArray();
        attribution.nested().forEach(nested -> attribution(out, spans, nested));
        out.endArray().endObject();
    }

    private static void speaker(JsonLine out, @Nullable Speaker speaker) {
        if (speaker == null) {
            out.nullField("speaker");
            return;
        }
        out.name("speaker")
                .beginObject()
                .field("entity", speaker.entity())
                .field("name", speaker.name())
                .field("kind", JsonNames.of(speaker.kind()))
                .field("role", speaker.role())
                .field("confidence", speaker.confidence())
                .field("certain", speaker.certain())
                .field("shown", speaker.shown())
                .name("candidates")
                .beginArray();
        for (Speaker.Candidate candidate : speaker.candidates()) {
            out.beginObject()
                    .field("entity", candidate.entity())
                    .field("name", candidate.name())
                    .field("confidence", candidate.confidence())
                    .endObject();
        }
        out.endArray().strings("why", speaker.why()).endObject();
    }

    private static void via(JsonLine out, @Nullable Via via) {
        if (via == null) {
            out.nullField("via");
            return;
        }
        out.name("via")
                .beginObject()
                .field("outlet", via.outlet())
                .field("occasion", via.occasion())
                .endObject();
    }

    private static void statement(JsonLine out, SpanJson spans, Statement statement) {
        out.beginObject().field("id", statement.id()).field("voice", JsonNames.of(statement.voice()));
        spans.spans(out, "spans", statement.spans());
        out.field("attribution", statement.attribution()).endObject();
    }

    private static void entity(JsonLine out, SpanJson spans, Entity entity) {
        out.beginObject()
                .field("id", entity.id())
                .field("type", JsonNames.of(entity.type()))
                .field("name", entity.name());
        spans.places(out, "mentions", entity.mentions());
        out.endObject();
    }

    private static void time(JsonLine out, SpanJson spans, String text, TimeExpression time) {
        out.beginObject();
        spans.span(out, "span", time.span());
        out.field("text", time.span().in(text))
                .field("type", JsonNames.of(time.type()))
                .field("value", time.value())
                .field("anchor", time.anchor())
                .field("mod", time.mod() == null ? null : JsonNames.of(time.mod()))
                .endObject();
    }

    private static void exclusion(JsonLine out, SpanJson spans, Exclusion exclusion) {
        out.beginObject();
        spans.spans(out, "spans", exclusion.spans());
        out.field("reason", JsonNames.of(exclusion.reason())).endObject();
    }
}

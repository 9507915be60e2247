package org.hearsay.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.ArticleVersion;
import org.hearsay.model.Fact;
import org.hearsay.model.FactOrigin;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Provenance;
import org.hearsay.model.Provenance.PageElement;
import org.hearsay.model.TextSpan;

/** Writes and reads where an article's text and facts came from. */
final class ProvenanceJson {
    private static final String NAME = "provenance";

    private ProvenanceJson() {}

    static void write(JsonLine out, SpanJson spans, Provenance provenance) {
        out.name(NAME)
                .beginObject()
                .strings("authors", provenance.authors())
                .field("section", provenance.section())
                .field("updated", provenance.updated());
        out.name("facts").beginArray();
        new EnumMap<>(facts(provenance))
                .forEach((fact, origin) -> out.beginObject()
                        .field("fact", JsonNames.of(fact))
                        .field("origin", JsonNames.of(origin))
                        .endObject());
        out.endArray().strings("captions", provenance.captions());
        offsets(out, spans, provenance.offsets());
        out.name("elements").beginArray();
        for (PageElement element : provenance.elements()) {
            out.beginObject();
            spans.span(out, "span", element.span());
            out.field("selector", element.selector()).endObject();
        }
        out.endArray();
        versions(out, provenance.versions());
        out.endObject();
    }

    private static Map<Fact, FactOrigin> facts(Provenance provenance) {
        Map<Fact, FactOrigin> facts = new EnumMap<>(Fact.class);
        facts.putAll(provenance.facts());
        return facts;
    }

    private static void offsets(JsonLine out, SpanJson spans, OffsetMap offsets) {
        if (offsets.isIdentity()) {
            out.nullField("offsets");
            return;
        }
        out.name("offsets").beginArray();
        for (OffsetMap.Run run : offsets.runs()) {
            out.beginObject();
            spans.span(out, "span", new TextSpan(run.begin(), run.begin() + run.length()));
            out.field("source", run.source())
                    .field("sourceLength", run.sourceLength())
                    .endObject();
        }
        out.endArray();
    }

    static void versions(JsonLine out, List<ArticleVersion> versions) {
        out.name("versions").beginArray();
        for (ArticleVersion version : versions) {
            out.beginObject()
                    .field("id", version.id())
                    .field("url", version.url())
                    .field("published", version.published())
                    .field("updated", version.updated())
                    .field("digest", version.digest())
                    .field("reason", version.reason())
                    .endObject();
        }
        out.endArray();
    }

    /** Nothing where the line, of an earlier version, does not say. */
    static Provenance read(JsonFields root, SpanReader spans) {
        if (!root.has(NAME)) {
            return Provenance.NONE;
        }
        JsonFields found = root.object(NAME);
        Map<Fact, FactOrigin> facts = new EnumMap<>(Fact.class);
        found.objects("facts")
                .forEach(f -> facts.put(f.choice("fact", Fact.class), f.choice("origin", FactOrigin.class)));
        return new Provenance(
                strings(found.node("authors")),
                found.nullableString("section"),
                found.nullableString("updated"),
                facts,
                strings(found.node("captions")),
                offsets(found, spans),
                found.objects("elements").stream()
                        .map(e -> new PageElement(spans.span(e.node("span")), e.string("selector")))
                        .toList(),
                found.objects("versions").stream().map(ProvenanceJson::version).toList());
    }

    private static OffsetMap offsets(JsonFields found, SpanReader spans) {
        if (found.isNull("offsets")) {
            return OffsetMap.IDENTITY;
        }
        List<OffsetMap.Run> runs = new ArrayList<>();
        for (JsonFields run : found.objects("offsets")) {
            TextSpan span = spans.span(run.node("span"));
            runs.add(new OffsetMap.Run(span.begin(), (int) run.number("source"), span.end() - span.begin(), (int)
                    run.number("sourceLength")));
        }
        return OffsetMap.of(runs);
    }

    private static ArticleVersion version(JsonFields version) {
        return new ArticleVersion(
                version.string("id"),
                version.nullableString("url"),
                version.nullableString("published"),
                version.nullableString("updated"),
                version.string("digest"),
                version.string("reason"));
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asText()));
        return strings;
    }
}

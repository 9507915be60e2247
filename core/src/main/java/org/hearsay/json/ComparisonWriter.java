package org.hearsay.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.Conflict;
import org.hearsay.model.CorrectionOutcome;
import org.hearsay.model.Evidence;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Merge;
import org.hearsay.model.Rejected;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TimelineEntry;
import org.hearsay.model.WordChanges;
import org.hearsay.text.Digests;
import org.hearsay.text.TextFragments;

/**
 * Writes one comparison as one line of JSON, {@value #SCHEMA}. Every field is there, null or empty where there is nothing
 * to say. Stateless, so threads may share it.
 */
public final class ComparisonWriter {
    /** The schema that every line names; {@code compare-1.schema.json} beside this class describes it. */
    public static final String SCHEMA = "hearsay/compare/1";

    /**
     * The line, without a line break.
     *
     * @param rejected the documents of the run that could not be used, in input order; every story of a run carries them
     *     all, since it is not known which story they belong to
     */
    public String line(Comparison comparison, List<Rejected> rejected) {
        JsonLine out = new JsonLine();
        new Writing(out, comparison).write(rejected);
        return out.toString();
    }

    /** One comparison being written, with the texts that its spans point into. */
    private static final class Writing {
        private final JsonLine out;
        private final Comparison comparison;
        private final Map<String, SpanJson> spansByArticle = new HashMap<>();

        Writing(JsonLine out, Comparison comparison) {
            this.out = out;
            this.comparison = comparison;
            for (AnnotatedArticle article : comparison.story().articles()) {
                spansByArticle.put(article.id(), new SpanJson(article.text()));
            }
        }

        private Article article(String id) {
            return comparison.story().article(id).article();
        }

        private SpanJson spans(String article) {
            SpanJson spans = spansByArticle.get(article);
            if (spans == null) {
                throw new IllegalArgumentException("the story has no article \"" + article + "\"");
            }
            return spans;
        }

        void write(List<Rejected> rejected) {
            out.beginObject()
                    .field("schema", SCHEMA)
                    .field("story", comparison.story().id());
            articles();
            out.name("families").beginArray();
            comparison.families().forEach(this::family);
            out.endArray().name("entities").beginArray();
            comparison.entities().forEach(this::entity);
            out.endArray().name("claims").beginArray();
            Map<String, List<String>> saidAsFact = comparison.saidAsFact();
            comparison.claims().forEach(claim -> claim(claim, saidAsFact.getOrDefault(claim.id(), List.of())));
            out.endArray().name("conflicts").beginArray();
            comparison.conflicts().forEach(this::conflict);
            out.endArray().name("timeline").beginArray();
            comparison.timeline().forEach(this::timelineEntry);
            out.endArray().name("corrections").beginArray();
            comparison.corrections().forEach(this::correction);
            out.endArray();
            RejectionJson.list(out, rejected);
            out.endObject();
        }

        private void articles() {
            Map<String, String> familyOf = new HashMap<>();
            for (TextFamily family : comparison.families()) {
                family.members().forEach(member -> familyOf.put(member.article(), family.id()));
            }
            out.name("articles").beginArray();
            for (AnnotatedArticle annotated : comparison.story().articles()) {
                Article article = annotated.article();
                out.beginObject()
                        .field("id", article.id())
                        .field("outlet", article.outlet())
                        .field("url", article.url())
                        .field("title", article.title())
                        .field("published", article.published())
                        .field("language", article.language())
                        .field("digest", Digests.sha256(article.text()))
                        .field("family", familyOf.get(article.id()));
                LeftOutJson.write(out, annotated.leftOut());
                ProvenanceJson.versions(out, article.provenance().versions());
                out.endObject();
            }
            out.endArray();
        }

        private void family(TextFamily family) {
            new FamilyJson(out, this::spans).write(family);
        }

        private void entity(LinkedEntity entity) {
            out.beginObject()
                    .field("id", entity.id())
                    .field("type", JsonNames.of(entity.type()))
                    .field("name", entity.name());
            NameCountsJson.write(out, entity.names());
            out.name("members").beginArray();
            for (LinkedEntity.Member member : entity.members()) {
                out.beginObject()
                        .field("article", member.article())
                        .field("entity", member.entity())
                        .endObject();
            }
            out.endArray().strings("why", entity.why()).name("merges").beginArray();
            entity.merges().forEach(this::merge);
            out.endArray().endObject();
        }

        private void merge(Merge merge) {
            out.beginObject()
                    .field("name", merge.name())
                    .field("other", merge.other())
                    .field("rule", JsonNames.of(merge.rule()))
                    .strings("articles", merge.articles());
            Evidence place = merge.evidence();
            if (place == null) {
                out.nullField("evidence");
            } else {
                out.name("evidence").beginObject().field("article", place.article());
                evidence(place);
                out.endObject();
            }
            out.field("correction", merge.correction()).endObject();
        }

        private void correction(CorrectionOutcome outcome) {
            out.beginObject()
                    .field("number", outcome.number())
                    .field("place", outcome.place())
                    .field("status", JsonNames.of(outcome.status()))
                    .field("reason", outcome.reason())
                    .endObject();
        }

        private void claim(Claim claim, List<String> saidAsFact) {
            out.beginObject().field("id", claim.id()).field("text", claim.text());
            ClaimCountsJson.speaker(out, claim);
            out.name("appearances").beginArray();
            for (Claim.Appearance appearance : claim.appearances()) {
                out.beginObject()
                        .field("article", appearance.article())
                        .field("statement", appearance.statement())
                        .field("voice", JsonNames.of(appearance.rendering().voice()))
                        .field("wording", JsonNames.of(appearance.rendering().wording()))
                        .field("stance", JsonNames.of(appearance.rendering().stance()));
                evidence(appearance.evidence());
                changes(appearance);
                out.endObject();
            }
            out.endArray();
            ClaimCountsJson.counts(out, claim);
            out.strings("saidAsFact", saidAsFact);
            List<String> conflicts = comparison.conflicts().stream()
                    .filter(conflict -> conflict.claim().equals(claim.id()))
                    .map(Conflict::id)
                    .toList();
            out.strings("conflicts", conflicts).endObject();
        }

        private void changes(Claim.Appearance appearance) {
            WordChanges changes = appearance.changes();
            spans(appearance.article()).places(out, "added", changes.added());
            String reference = changes.reference();
            spans(reference == null ? appearance.article() : reference).places(out, "dropped", changes.dropped());
            out.field("reference", reference);
        }

        private void conflict(Conflict conflict) {
            out.beginObject()
                    .field("id", conflict.id())
                    .field("kind", JsonNames.of(conflict.kind()))
                    .field("claim", conflict.claim())
                    .name("sides")
                    .beginArray();
            for (Conflict.Side side : conflict.sides()) {
                out.beginObject()
                        .field("value", side.value())
                        .field("article", side.evidence().article())
                        .field("statement", side.statement());
                evidence(side.evidence());
                out.endObject();
            }
            out.endArray().endObject();
        }

        private void timelineEntry(TimelineEntry entry) {
            out.beginObject()
                    .field("value", entry.value())
                    .field("first", entry.first().toString())
                    .field("last", entry.last().toString())
                    .field("expression", entry.expression());
            spans(entry.evidence().article()).span(out, "place", entry.place());
            out.field("dates", JsonNames.of(entry.dates()))
                    .field("anchor", entry.anchor())
                    .field("article", entry.evidence().article())
                    .field("statement", entry.statement());
            evidence(entry.evidence());
            out.endObject();
        }

        private void evidence(Evidence evidence) {
            spans(evidence.article()).spans(out, "spans", evidence.spans());
            out.field("exact", evidence.exact())
                    .field("prefix", evidence.prefix())
                    .field("suffix", evidence.suffix())
                    .field("digest", evidence.digest())
                    .field("link", TextFragments.link(article(evidence.article()), evidence.spans()));
        }
    }
}

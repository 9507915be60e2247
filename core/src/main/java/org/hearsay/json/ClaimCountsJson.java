package org.hearsay.json;

import org.hearsay.model.Claim;

/** Writes who said a claim and what stands behind it; every count opens to its list and its reason. */
final class ClaimCountsJson {
    private ClaimCountsJson() {}

    static void speaker(JsonLine out, Claim claim) {
        Claim.ClaimSpeaker speaker = claim.speaker();
        if (speaker == null) {
            out.nullField("speaker");
            return;
        }
        out.name("speaker")
                .beginObject()
                .field("entity", speaker.entity())
                .field("name", speaker.name())
                .field("kind", JsonNames.of(speaker.kind()))
                .field("confidence", speaker.confidence())
                .field("certain", speaker.certain())
                .field("shown", speaker.shown())
                .strings("others", speaker.others())
                .endObject();
    }

    static void counts(JsonLine out, Claim claim) {
        beginCount(out, "independentReports", claim.independentReports().size());
        for (Claim.IndependentReport report : claim.independentReports()) {
            out.beginObject()
                    .field("outlet", report.outlet())
                    .strings("articles", report.articles())
                    .field("reason", report.reason())
                    .endObject();
        }
        out.endArray().endObject();
        beginCount(out, "originalSources", claim.originalSources().size());
        for (Claim.OriginalSource source : claim.originalSources()) {
            out.beginObject()
                    .field("name", source.name())
                    .field("kind", JsonNames.of(source.kind()))
                    .strings("articles", source.articles())
                    .field("reason", source.reason())
                    .endObject();
        }
        out.endArray().endObject().field("onlyIn", claim.onlyIn()).field("centrality", claim.centrality());
        out.strings("alike", claim.alike());
    }

    private static void beginCount(JsonLine out, String name, int count) {
        out.name(name).beginObject().field("count", count).name("of").beginArray();
    }
}

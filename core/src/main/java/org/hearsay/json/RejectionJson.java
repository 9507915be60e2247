package org.hearsay.json;

import java.util.List;
import org.hearsay.model.Rejected;

/** Writes documents that could not be used. */
final class RejectionJson {
    private RejectionJson() {}

    /** The fields of an object that is already open. */
    static void stageReasonOrigin(JsonLine out, Rejected rejected) {
        out.field("stage", JsonNames.of(rejected.stage()))
                .field("reason", rejected.reason())
                .field("origin", rejected.origin());
    }

    static void list(JsonLine out, List<Rejected> all) {
        out.name("rejected").beginArray();
        for (Rejected rejected : all) {
            out.beginObject().field("id", rejected.id());
            stageReasonOrigin(out, rejected);
            out.endObject();
        }
        out.endArray();
    }
}

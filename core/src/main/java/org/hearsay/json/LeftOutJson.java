package org.hearsay.json;

import org.hearsay.model.LeftOut;

/** Writes and reads what was left out because it was not sure enough. */
final class LeftOutJson {
    private static final String NAME = "leftOut";

    private LeftOutJson() {}

    static void write(JsonLine out, LeftOut leftOut) {
        out.name(NAME)
                .beginObject()
                .field("minConfidence", leftOut.minConfidence())
                .field("attributions", leftOut.attributions())
                .field("speakers", leftOut.speakers())
                .endObject();
    }

    /** Nothing where the line, of an earlier version, does not say. */
    static LeftOut read(JsonFields root) {
        if (!root.has(NAME)) {
            return LeftOut.NOTHING;
        }
        JsonFields leftOut = root.object(NAME);
        return new LeftOut(leftOut.number("minConfidence"), (int) leftOut.number("attributions"), (int)
                leftOut.number("speakers"));
    }
}

package org.hearsay.report;

import org.hearsay.model.LeftOut;

/** Says what was left out because it was not sure enough. */
public final class LeftOutWords {
    private LeftOutWords() {}

    /** One sentence without its full stop. */
    public static String of(LeftOut leftOut) {
        return "Only what has a confidence of " + leftOut.minConfidence() + " or more is used: "
                + Counts.of(leftOut.attributions(), "attribution", "attributions") + " left out, "
                + Counts.of(leftOut.speakers(), "speaker", "speakers") + " taken as not found";
    }
}

package org.hearsay.report;

import org.hearsay.model.Claim;
import org.hearsay.model.Claim.ClaimSpeaker;
import org.hearsay.model.Rendering;

/** Says who speaks, and how sure that is. */
final class SpeakerWords {
    private SpeakerWords() {}

    static String of(Claim claim) {
        if (claim.speaker() != null) {
            return of(claim.speaker());
        }
        boolean own = claim.appearances().stream().allMatch(a -> a.rendering().voice() == Rendering.Voice.OWN);
        return own ? "in the outlet's own voice" : "a source that the text does not name";
    }

    static String of(ClaimSpeaker speaker) {
        String kind = switch (speaker.kind()) {
            case NAMED_PERSON, NAMED_ORGANISATION -> "";
            case DOCUMENT -> " (document)";
            case ANONYMOUS -> " (anonymous)";
            case UNNAMED_GROUP, UNNAMED_PERSON -> " (unnamed)";
        };
        return speaker.shown() + kind;
    }
}

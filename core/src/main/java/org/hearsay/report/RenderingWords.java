package org.hearsay.report;

import org.hearsay.model.Conflict;
import org.hearsay.model.LinkedEntity.NameVoice;
import org.hearsay.model.Rendering;

/** Words for the choices of the model. */
final class RenderingWords {
    private RenderingWords() {}

    static String of(Rendering rendering) {
        String voice = switch (rendering.voice()) {
            case QUOTED -> "quoted";
            case MIXED -> "partly quoted";
            case INDIRECT -> "indirect";
            case OWN -> "own voice";
        };
        String wording = switch (rendering.wording()) {
            case SAME -> "same words";
            case SHORTENED -> "shortened";
            case REWORDED -> "reworded";
        };
        return voice + ", " + wording + (rendering.stance() == Rendering.Stance.DENIES ? ", denies it" : "");
    }

    static String of(Conflict.Kind kind) {
        return switch (kind) {
            case QUANTITY -> "Different numbers";
            case DATE -> "Different dates";
            case POLARITY -> "Asserted and denied";
            case UPDATE -> "Number brought up to date";
        };
    }

    static String of(NameVoice voice) {
        return switch (voice) {
            case QUOTED -> "quoted";
            case INDIRECT -> "indirect";
            case OWN -> "own voice";
        };
    }
}

package org.hearsay.report;

import java.util.stream.Collectors;
import org.hearsay.model.Claim.Appearance;
import org.hearsay.model.Comparison;
import org.hearsay.model.Rendering.Wording;

/** The words of a claim's reference that a shortened telling leaves out. */
final class DroppedWords {
    private DroppedWords() {}

    /** The words, passage by passage; empty where nothing is left out, or where the telling is in other words altogether. */
    static String of(Appearance appearance, Comparison comparison) {
        String reference = appearance.changes().reference();
        if (reference == null || appearance.rendering().wording() != Wording.SHORTENED) {
            return "";
        }
        String text = comparison.story().article(reference).text();
        return appearance.changes().dropped().stream()
                .map(span -> "“" + span.in(text) + "”")
                .collect(Collectors.joining(" … "));
    }
}

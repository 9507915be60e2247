package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Exclusion;
import org.hearsay.model.Statement;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.hearsay.text.SpanCover;

/** What an article asserts: the contents of its attributions, and every other sentence in its own voice. */
final class Statements {
    private Statements() {}

    static List<Statement> of(TextStructure structure, List<Attribution> attributions, List<Exclusion> excluded) {
        record Candidate(TextSpans spans, String attribution) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Attribution attribution : attributions) {
            candidates.add(new Candidate(attribution.content(), attribution.id()));
        }
        SpanCover taken = taken(attributions, excluded);
        for (TextSpan sentence : structure.sentences()) {
            if (!taken.overlaps(sentence)) {
                candidates.add(new Candidate(TextSpans.of(sentence), ""));
            }
        }
        candidates.sort(Comparator.comparing(Candidate::spans));
        List<Statement> statements = new ArrayList<>();
        for (Candidate candidate : candidates) {
            String id = "s" + (statements.size() + 1);
            String attribution = candidate.attribution().isEmpty() ? null : candidate.attribution();
            statements.add(new Statement(id, candidate.spans(), attribution));
        }
        return statements;
    }

    /** What is no sentence of the outlet's own: attributions with their sources and cues, and excluded passages. */
    private static SpanCover taken(List<Attribution> attributions, List<Exclusion> excluded) {
        List<TextSpan> spans = new ArrayList<>();
        for (Attribution attribution : attributions) {
            spans.addAll(attribution.content().spans());
            if (attribution.cue() != null) {
                spans.addAll(attribution.cue().spans());
            }
            if (attribution.source() != null) {
                spans.addAll(attribution.source().spans());
            }
        }
        excluded.forEach(exclusion -> spans.addAll(exclusion.spans().spans()));
        return new SpanCover(spans);
    }
}

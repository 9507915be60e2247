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

/** What an article asserts: the contents of its attributions, and every other sentence in its own voice. */
final class Statements {
    private Statements() {}

    static List<Statement> of(TextStructure structure, List<Attribution> attributions, List<Exclusion> excluded) {
        record Candidate(TextSpans spans, String attribution) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Attribution attribution : attributions) {
            candidates.add(new Candidate(attribution.content(), attribution.id()));
        }
        for (TextSpan sentence : structure.sentences()) {
            boolean own = attributions.stream().noneMatch(a -> touches(a, sentence))
                    && excluded.stream().noneMatch(e -> e.spans().overlaps(sentence));
            if (own) {
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

    private static boolean touches(Attribution attribution, TextSpan sentence) {
        return attribution.content().overlaps(sentence)
                || (attribution.cue() != null && attribution.cue().overlaps(sentence))
                || (attribution.source() != null && attribution.source().overlaps(sentence));
    }
}

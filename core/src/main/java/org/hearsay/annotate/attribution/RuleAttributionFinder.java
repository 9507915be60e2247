package org.hearsay.annotate.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextStructure;
import org.hearsay.text.Quotations;
import org.hearsay.text.SpanCover;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions by the words that introduce them and by quotation marks: the row to beat. A trained model takes
 * its place; what it is measured against stays. Spans follow the habits of the PolNeAR corpus: marks and "that" belong
 * to the content, the full stop outside does not, auxiliaries and adverbs belong to the cue, titles to the source.
 */
public final class RuleAttributionFinder implements AttributionFinder {
    @Override
    public List<Attribution> find(String text, TextStructure structure, List<Exclusion> excluded) {
        List<TextSpan> quotations = Quotations.find(text);
        List<Sentence> sentences = new SentenceReader(text, structure, quotations).read(excluded);
        List<Draft> drafts = new ArrayList<>();
        @Nullable Sentence before = null;
        for (Sentence sentence : sentences) {
            List<Draft> found = new CueRules(sentence).read();
            if (found.isEmpty()) {
                UncuedQuotations.addNext(drafts, before, sentence);
            }
            drafts.addAll(found);
            if (!found.isEmpty()) {
                UncuedQuotations.addLeft(drafts, taken(found), sentence);
            }
            before = sentence;
        }
        drafts.sort(Comparator.comparing(draft -> draft.content().getFirst()));
        return new DraftFinisher(text, quotations).finish(drafts);
    }

    private static SpanCover taken(List<Draft> found) {
        return new SpanCover(
                found.stream().flatMap(draft -> draft.content().stream()).toList());
    }
}

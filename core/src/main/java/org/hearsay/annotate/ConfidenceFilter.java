package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.LeftOut;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;

/**
 * Leaves out what is less sure than asked for. An attribution below is left out with its statement and all that is nested in
 * it: its words become neither the outlet's own voice nor anyone else's. A speaker below is taken away, its attribution stays.
 * Ids stay as they were. Filtering again changes nothing. Thread-safe.
 *
 * @param minConfidence 0 to 1; 0 leaves nothing out
 */
public record ConfidenceFilter(double minConfidence) {
    /** The article without what is less sure. */
    public AnnotatedArticle filter(AnnotatedArticle article) {
        if (minConfidence == 0) {
            return article;
        }
        Count count = new Count();
        List<Attribution> kept = kept(article.attributions(), count);
        Set<String> ids = new HashSet<>();
        kept.forEach(attribution -> ids.add(attribution.id()));
        List<Statement> statements = article.statements().stream()
                .filter(statement -> statement.attribution() == null || ids.contains(statement.attribution()))
                .toList();
        return new AnnotatedArticle(
                article.article(),
                article.structure(),
                kept,
                statements,
                article.entities(),
                article.times(),
                article.excluded(),
                article.leftOut().plus(new LeftOut(minConfidence, count.attributions, count.speakers)));
    }

    private List<Attribution> kept(List<Attribution> attributions, Count count) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (attribution.confidence() < minConfidence) {
                count.attributions += withNested(attribution);
            } else {
                kept.add(sure(attribution, count));
            }
        }
        return kept;
    }

    private Attribution sure(Attribution attribution, Count count) {
        Speaker speaker = attribution.speaker();
        if (speaker != null && speaker.confidence() < minConfidence) {
            count.speakers++;
            speaker = null;
        }
        return new Attribution(
                attribution.id(),
                attribution.kind(),
                attribution.confidence(),
                attribution.source(),
                attribution.cue(),
                attribution.content(),
                speaker,
                attribution.via(),
                kept(attribution.nested(), count));
    }

    private static int withNested(Attribution attribution) {
        return 1
                + attribution.nested().stream()
                        .mapToInt(ConfidenceFilter::withNested)
                        .sum();
    }

    /** What is left out so far. */
    private static final class Count {
        private int attributions;
        private int speakers;
    }
}

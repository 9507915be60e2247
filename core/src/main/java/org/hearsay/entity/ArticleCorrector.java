package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.CorrectedArticle;
import org.hearsay.model.Correction.SetSpeaker;
import org.hearsay.model.CorrectionOutcome;
import org.hearsay.model.Corrections;
import org.hearsay.model.Entity;
import org.hearsay.model.Story;

/** Applies to single articles what a user says of their speakers; all else needs the other articles. Thread-safe. */
public final class ArticleCorrector {
    private final Corrections corrections;

    public ArticleCorrector(Corrections corrections) {
        this.corrections = new Corrections(
                corrections.file(),
                corrections.corrections().stream()
                        .filter(SetSpeaker.class::isInstance)
                        .toList(),
                corrections.unreadable());
    }

    /** The article with the speakers that are set, and what became of each correction of a speaker. */
    public CorrectedArticle correct(AnnotatedArticle article) {
        Edits edits = new Edits(new Story(article.id(), List.of(article)));
        List<Cluster> clusters = new ArrayList<>();
        for (Entity entity : article.entities()) {
            clusters.add(new Cluster(article, entity));
        }
        List<CorrectionOutcome> outcomes = new Correcting(corrections, edits, clusters).apply();
        return new CorrectedArticle(edits.of(article.id()).edited(), outcomes);
    }
}

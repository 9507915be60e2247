package org.hearsay.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.lab.eval.AttributionScorer;
import org.hearsay.lab.eval.LabelledArticle;
import org.hearsay.lab.eval.LabelledAttribution;
import org.hearsay.nn.tagger.Confidence;
import org.hearsay.nn.tagger.TaggerModel;

/** Fits the confidence on articles that were not learnt from; an attribution is right as the relation figure says. */
final class ConfidenceFit {
    private static final int ROUNDS = 4000;
    private static final double EDGE = 1e-4;

    private record Case(double logOdds, boolean right) {}

    private ConfidenceFit() {}

    /** The line for a model that has none yet. */
    static Confidence of(TaggerModel model, List<LabelledArticle> articles) {
        List<Case> cases = new ArrayList<>();
        for (LabelledArticle article : articles) {
            List<LabelledAttribution> found =
                    Measurement.labelled(model.tag(article.text()).attributions());
            Set<String> right = AttributionScorer.right(article.text(), article.gold(), found);
            found.forEach(a -> cases.add(new Case(logOdds(a.confidence()), right.contains(a.id()))));
        }
        return fit(cases);
    }

    private static double logOdds(double probability) {
        double inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
        return Math.log(inside / (1 - inside));
    }

    /** Logistic regression by gradient descent; two weights, so any rate that is small enough will do. */
    private static Confidence fit(List<Case> cases) {
        double slope = 1;
        double offset = 0;
        double rate = 0.5 / cases.size();
        for (int round = 0; round < ROUNDS; round++) {
            double bySlope = 0;
            double byOffset = 0;
            for (Case c : cases) {
                double wrong = 1 / (1 + Math.exp(-(slope * c.logOdds + offset))) - (c.right ? 1 : 0);
                bySlope += wrong * c.logOdds;
                byOffset += wrong;
            }
            slope -= rate * bySlope;
            offset -= rate * byOffset;
        }
        return new Confidence(slope, offset);
    }
}

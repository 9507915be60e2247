package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.nn.tagger.AttributionModel;
import org.hearsay.nn.tagger.Confidence;
import org.hearsay.nn.tagger.FoundAttribution;

/**
 * Fits the confidence on the articles kept out of training and measures it on others: {@code ConfidenceFit MODEL TRAIN DEV}. The
 * model must have been exported without a confidence of its own. An attribution is right as the relation figure says.
 */
public final class ConfidenceFit {
    private static final int BINS = 10;

    private record Case(double raw, boolean right) {}

    private ConfidenceFit() {}

    public static void main(String[] args) throws IOException {
        try (AttributionModel model = BaseModel.exported(Path.of(args[0]))) {
            List<Case> heldOut = cases(
                    model,
                    GoldArticle.read(Path.of(args[1])).stream()
                            .filter(a -> TrainingArticles.isHeldOut(a.id()))
                            .toList());
            List<Case> others = cases(model, GoldArticle.read(Path.of(args[2])));
            Confidence fitted = fit(heldOut);
            System.out.printf(
                    Locale.ROOT,
                    "-Dconfidence=%.4f,%.4f  expected calibration error: before %.3f, after %.3f (fitted on: %.3f)%n",
                    fitted.slope(),
                    fitted.offset(),
                    error(others, Confidence.RAW),
                    error(others, fitted),
                    error(heldOut, fitted));
        }
    }

    private static List<Case> cases(AttributionModel model, List<GoldArticle> articles) {
        List<Case> cases = new ArrayList<>();
        for (GoldArticle article : articles) {
            List<FoundAttribution> found = model.find(article.text());
            boolean[] right = RelationPairs.right(article, found);
            for (int i = 0; i < right.length; i++) {
                cases.add(new Case(found.get(i).confidence(), right[i]));
            }
        }
        return cases;
    }

    /** Logistic regression by gradient descent; two weights, so any rate that is small enough will do. */
    private static Confidence fit(List<Case> cases) {
        Confidence best = Confidence.RAW;
        for (int round = 0; round < 4000; round++) {
            double slope = 0;
            double offset = 0;
            for (Case c : cases) {
                double inside = Math.min(0.9999, Math.max(0.0001, c.raw));
                double wrong = best.of(c.raw) - (c.right ? 1 : 0);
                slope += wrong * Math.log(inside / (1 - inside));
                offset += wrong;
            }
            double rate = 0.5 / cases.size();
            best = new Confidence(best.slope() - rate * slope, best.offset() - rate * offset);
        }
        return best;
    }

    /** Mean distance between confidence and share of right ones over ten bins of equal width, weighted by their size. */
    private static double error(List<Case> cases, Confidence confidence) {
        double[] said = new double[BINS];
        double[] right = new double[BINS];
        for (Case c : cases) {
            double p = confidence.of(c.raw);
            int bin = Math.min(BINS - 1, (int) (p * BINS));
            said[bin] += p;
            right[bin] += c.right ? 1 : 0;
        }
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(said[bin] - right[bin]);
        }
        return sum / cases.size();
    }
}

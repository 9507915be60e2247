package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.AnnotationResult;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rejected;

/**
 * Attributions of labelled articles, scored. A rejected article counts as one in which nothing was found.
 *
 * @param articles in input order
 * @param rejected what was refused, in input order
 */
public record AttributionEvaluation(List<ScoredArticle> articles, List<Rejected> rejected) {
    public AttributionEvaluation {
        articles = List.copyOf(articles);
        rejected = List.copyOf(rejected);
    }

    /**
     * One article, what was found in it and how that scores.
     *
     * @param predicted everything found, also what is not scored
     */
    public record ScoredArticle(LabelledArticle article, List<LabelledAttribution> predicted, ArticleScore score) {
        public ScoredArticle {
            predicted = List.copyOf(predicted);
        }
    }

    /** Runs {@code annotate} over each article and scores what it finds. */
    public static AttributionEvaluation of(
            List<LabelledArticle> articles, Function<RawDocument, AnnotationResult> annotate) {
        List<ScoredArticle> scored = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (LabelledArticle article : articles) {
            switch (annotate.apply(article.document())) {
                case AnnotatedArticle annotated -> scored.add(scored(article, predicted(article, annotated)));
                case Rejected refusal -> {
                    rejected.add(refusal);
                    scored.add(scored(article, List.of()));
                }
            }
        }
        return new AttributionEvaluation(scored, rejected);
    }

    private static List<LabelledAttribution> predicted(LabelledArticle article, AnnotatedArticle annotated) {
        if (!annotated.text().equals(article.text())) {
            throw new IllegalStateException("the text was changed, so spans cannot be compared: " + article.id());
        }
        return annotated.attributions().stream().map(LabelledAttribution::of).toList();
    }

    /** The same for labels that include attributions without a cue: predictions without one are scored too. */
    public static AttributionEvaluation withCueless(
            List<LabelledArticle> articles, Function<RawDocument, AnnotationResult> annotate) {
        AttributionEvaluation evaluation = of(articles, annotate);
        List<ScoredArticle> scored = new ArrayList<>();
        for (ScoredArticle one : evaluation.articles()) {
            LabelledArticle article = one.article();
            ArticleScore score = AttributionScorer.withCueless(article.text(), article.gold(), one.predicted())
                    .score();
            scored.add(new ScoredArticle(article, one.predicted(), score));
        }
        return new AttributionEvaluation(scored, evaluation.rejected());
    }

    private static ScoredArticle scored(LabelledArticle article, List<LabelledAttribution> predicted) {
        ArticleScore score = AttributionScorer.score(article.text(), article.gold(), predicted, article.discard());
        return new ScoredArticle(article, predicted, score);
    }

    /** The sums over all articles. */
    public ArticleScore total() {
        return articles.stream().map(ScoredArticle::score).reduce(ArticleScore.NONE, ArticleScore::plus);
    }

    /** The bootstrap interval of one figure. */
    public Bootstrap.Interval interval(Figure figure) {
        return Bootstrap.f1(
                articles.stream().map(article -> article.score().of(figure)).toList());
    }

    /** How far the confidence of the predictions that are scored tells whether their relation is right. */
    public Calibration calibration() {
        List<Calibration.Case> cases = new ArrayList<>();
        for (ScoredArticle one : articles) {
            LabelledArticle article = one.article();
            List<LabelledAttribution> scored = AttributionScorer.scored(one.predicted(), article.discard());
            Set<String> right = AttributionScorer.right(article.text(), article.gold(), scored);
            scored.forEach(p -> cases.add(new Calibration.Case(p.confidence(), right.contains(p.id()))));
        }
        return Calibration.of(cases);
    }

    /** Every figure's F1, and how well the confidences fit, in percent by label, as floors are written. */
    public Map<String, Double> percentages() {
        Map<String, Double> percentages = new TreeMap<>();
        for (Figure figure : Figure.values()) {
            percentages.put(figure.label(), 100 * total().of(figure).f1());
        }
        percentages.put("calibration", 100 * (1 - calibration().error()));
        return percentages;
    }
}

package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.annotate.exclusion.RuleExclusionFinder;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.annotate.time.RuleTimeFinder;
import org.hearsay.model.Article;
import org.hearsay.model.TextStructure;
import org.hearsay.model.TimeExpression;

/** The expressions of time found in articles against their labels. */
final class TimesEvaluation {
    /** One article and what was found in the part of it that is labelled. */
    record Scored(LabelledTimes labelled, TimesScore score) {}

    private final List<Scored> articles;

    private TimesEvaluation(List<Scored> articles) {
        this.articles = articles;
    }

    /** Scores what {@code finder} finds. */
    static TimesEvaluation of(List<LabelledTimes> labelled, Function<Article, List<TimeExpression>> finder) {
        List<Scored> articles = new ArrayList<>();
        for (LabelledTimes article : labelled) {
            List<TimeExpression> found = finder.apply(article.article()).stream()
                    .filter(time -> time.span().begin() < article.labelledEnd())
                    .toList();
            articles.add(new Scored(article, TimesScore.of(article.gold(), found)));
        }
        return new TimesEvaluation(articles);
    }

    /** What the library does for times, without what it does for speakers. */
    static Function<Article, List<TimeExpression>> library() {
        OpenNlpSegmenter segmenter = new OpenNlpSegmenter();
        RuleExclusionFinder exclusions = new RuleExclusionFinder();
        RuleTimeFinder times = new RuleTimeFinder();
        return article -> {
            TextStructure structure = segmenter.segment(article.text());
            return times.find(article, structure, exclusions.find(article, structure));
        };
    }

    /** The same article without its day of publication: it must be found in the text. */
    static Article undated(Article article) {
        return new Article(article.id(), null, null, null, null, null, article.language(), article.text());
    }

    List<Scored> articles() {
        return List.copyOf(articles);
    }

    /** The counts of each figure by article. */
    Map<String, List<Counts>> counts() {
        Map<String, List<Counts>> counts = new LinkedHashMap<>();
        add(counts, "", scored -> true, Function.identity());
        add(counts, ".even", scored -> scored.labelled().even(), Function.identity());
        add(counts, ".odd", scored -> !scored.labelled().even(), Function.identity());
        add(counts, ".body", scored -> true, TimesScore::withoutDateLine);
        return counts;
    }

    private void add(
            Map<String, List<Counts>> counts,
            String part,
            Predicate<Scored> which,
            Function<TimesScore, TimesScore> view) {
        List<TimesScore> scores = articles.stream()
                .filter(which)
                .map(scored -> view.apply(scored.score()))
                .toList();
        if (!scores.isEmpty()) {
            counts.put("span" + part, scores.stream().map(TimesScore::spans).toList());
            counts.put("value" + part, scores.stream().map(TimesScore::values).toList());
        }
    }

    /** Of the pairs, those with the same type. */
    Share types() {
        List<TimesScore.Pair> pairs = articles.stream()
                .flatMap(scored -> scored.score().pairs().stream())
                .toList();
        return new Share((int) pairs.stream().filter(TimesScore.Pair::sameType).count(), pairs.size());
    }

    /** F1 of each figure in percent. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        counts().forEach((name, counts) -> figures.put(
                name, 100 * counts.stream().reduce(Counts.NONE, Counts::plus).f1()));
        figures.put("type", types().percent());
        return figures;
    }
}

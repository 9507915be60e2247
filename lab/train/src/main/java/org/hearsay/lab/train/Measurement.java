package org.hearsay.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.lab.eval.ArticleScore;
import org.hearsay.lab.eval.AttributionScorer;
import org.hearsay.lab.eval.Figure;
import org.hearsay.lab.eval.LabelledArticle;
import org.hearsay.lab.eval.LabelledAttribution;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.nn.tagger.ArticleScores;
import org.hearsay.nn.tagger.AttributionDecoder;
import org.hearsay.nn.tagger.FloatMatrix;
import org.hearsay.nn.tagger.FoundAttribution;
import org.hearsay.nn.tagger.LinearChainCrf;
import org.hearsay.nn.tagger.LinkScorer;
import org.hearsay.nn.tagger.TagScheme;
import org.hearsay.nn.tagger.Window;
import org.hearsay.nn.tagger.WindowPacker;
import org.hearsay.nn.tagger.WindowScorer;
import org.jspecify.annotations.Nullable;

/** Measures a network on annotated articles, each read as it is read in use, without the rules that come after it. */
final class Measurement {
    private Measurement() {}

    /** The sums over all texts. */
    static ArticleScore of(
            List<TrainingText> texts, WindowScorer scorer, WindowPacker packer, AttributionDecoder decoder) {
        ArticleScore sum = ArticleScore.NONE;
        for (TrainingText text : texts) {
            List<Window> windows = packer.pack(text.text());
            int words = text.text().words().size();
            ArticleScores scores = ArticleScores.merge(words, windows, scorer.score(windows));
            LabelledArticle article = text.article();
            sum = sum.plus(AttributionScorer.score(
                    article.text(), article.gold(), labelled(decoder.decode(text.text(), scores)), article.discard()));
        }
        return sum;
    }

    /** Findings in the form that is scored; those without a content are left out. Ids are places in the list. */
    static List<LabelledAttribution> labelled(List<FoundAttribution> found) {
        List<LabelledAttribution> labelled = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundAttribution a = found.get(i);
            TextSpans content = spans(a.content());
            if (content != null) {
                labelled.add(new LabelledAttribution(
                        Integer.toString(i), spans(a.source()), spans(a.cue()), content, a.confidence()));
            }
        }
        return labelled;
    }

    private static @Nullable TextSpans spans(List<TextSpan> spans) {
        return spans.isEmpty() ? null : new TextSpans(spans);
    }

    /** Every F1 in percent, on one line. */
    static String line(ArticleScore score) {
        StringBuilder line = new StringBuilder();
        for (Figure figure : Figure.values()) {
            line.append(String.format(
                    Locale.ROOT,
                    "%s %.1f  ",
                    figure.label(),
                    100 * score.of(figure).f1()));
        }
        return line.toString().strip();
    }

    /** The decoder with the parameters as they are. */
    static AttributionDecoder decoder(Parameters parameters) {
        return new AttributionDecoder(
                new LinearChainCrf(TagScheme.ATTRIBUTIONS, Parameters.floats(parameters.of("tag.crf"))),
                new LinkScorer(
                        new FloatMatrix(2, LinkScorer.WIDTH, Parameters.floats(parameters.of("link.nulls"))),
                        new FloatMatrix(2, LinkScorer.BUCKETS, Parameters.floats(parameters.of("link.distances")))));
    }
}

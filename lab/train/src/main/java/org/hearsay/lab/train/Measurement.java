package org.hearsay.lab.train;

import java.util.List;
import org.hearsay.nn.tagger.ArticleScores;
import org.hearsay.nn.tagger.AttributionDecoder;
import org.hearsay.nn.tagger.FloatMatrix;
import org.hearsay.nn.tagger.LinearChainCrf;
import org.hearsay.nn.tagger.LinkScorer;
import org.hearsay.nn.tagger.Window;
import org.hearsay.nn.tagger.WindowPacker;
import org.hearsay.nn.tagger.WindowScorer;

/** Measures a network on annotated articles, each read as it is read in use. */
final class Measurement {
    private Measurement() {}

    /** Figures over all texts. */
    static AttributionScore of(
            List<TrainingText> texts, WindowScorer scorer, WindowPacker packer, AttributionDecoder decoder) {
        AttributionScorer score = new AttributionScorer();
        for (TrainingText text : texts) {
            List<Window> windows = packer.pack(text.text());
            int words = text.text().words().size();
            ArticleScores scores = ArticleScores.merge(words, windows, scorer.score(windows));
            score.add(text.article(), decoder.decode(text.text(), scores));
        }
        return score.score();
    }

    /** The decoder with the parameters as they are. */
    static AttributionDecoder decoder(Parameters parameters) {
        return new AttributionDecoder(
                new LinearChainCrf(Parameters.floats(parameters.of("tag.crf"))),
                new LinkScorer(
                        new FloatMatrix(2, LinkScorer.WIDTH, Parameters.floats(parameters.of("link.nulls"))),
                        new FloatMatrix(2, LinkScorer.BUCKETS, Parameters.floats(parameters.of("link.distances")))));
    }
}

package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.nn.tagger.ArticleScores;
import org.hearsay.nn.tagger.AttributionDecoder;
import org.hearsay.nn.tagger.FloatMatrix;
import org.hearsay.nn.tagger.LinearChainCrf;
import org.hearsay.nn.tagger.LinkScorer;
import org.hearsay.nn.tagger.Tag;

/** What a perfect network would reach, given how annotation and words are brought together; {@code Ceiling FILE}. */
public final class Ceiling {
    private Ceiling() {}

    public static void main(String[] args) throws IOException {
        List<TrainingText> texts = TrainingArticles.texts(Path.of(args[0]), BaseModel.tokenizer());
        AttributionDecoder decoder = new AttributionDecoder(
                new LinearChainCrf(new float[LinearChainCrf.WEIGHTS]),
                new LinkScorer(
                        new FloatMatrix(2, LinkScorer.WIDTH, new float[2 * LinkScorer.WIDTH]),
                        new FloatMatrix(2, LinkScorer.BUCKETS, new float[2 * LinkScorer.BUCKETS])));
        AttributionScorer score = new AttributionScorer();
        int pieces = 0;
        int words = 0;
        for (TrainingText text : texts) {
            score.add(text.article(), decoder.decode(text.text(), scores(text)));
            words += text.text().words().size();
            pieces += text.text().words().stream()
                    .mapToInt(w -> w.pieces().length)
                    .sum();
        }
        System.out.println(words + " words, " + pieces + " pieces; tags alone: " + score.score());
    }

    private static ArticleScores scores(TrainingText text) {
        int words = text.text().words().size();
        float[] emissions = new float[words * Tag.COUNT];
        for (int w = 0; w < words; w++) {
            emissions[w * Tag.COUNT + text.gold().tags()[w]] = 50;
        }
        int[] apart = IntStream.range(0, words).toArray();
        return new ArticleScores(emissions, new float[words * LinkScorer.VALUES], apart);
    }
}

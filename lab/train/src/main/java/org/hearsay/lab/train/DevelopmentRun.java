package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.nn.tagger.AttributionModel;
import org.hearsay.nn.tagger.FoundAttribution;

/** Measures a shipped model as it will run: {@code DevelopmentRun MODEL ARTICLES}. */
public final class DevelopmentRun {
    private DevelopmentRun() {}

    public static void main(String[] args) throws IOException {
        List<GoldArticle> articles = GoldArticle.read(Path.of(args[1]));
        try (AttributionModel model = BaseModel.exported(Path.of(args[0]))) {
            AttributionScorer score = new AttributionScorer();
            long words = 0;
            long nanos = 0;
            for (GoldArticle article : articles) {
                long begin = System.nanoTime();
                List<FoundAttribution> found = model.find(article.text());
                nanos += System.nanoTime() - begin;
                words += article.text().split("\\s+").length;
                score.add(article, found);
            }
            System.out.printf(
                    Locale.ROOT, "%s%n%s%n%.0f words/s%n", score.score(), score.details(), words * 1e9 / nanos);
        }
    }
}

package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.hearsay.lab.eval.LabelledArticle;
import org.hearsay.lab.eval.PolnearReader;
import org.hearsay.nn.tagger.ArticleTokenizer;

/**
 * The articles to learn from and a slice of the same file kept out, by a hash of the id (one in 21).
 *
 * @param learnt to train on
 * @param heldOut to look at after each pass
 */
public record TrainingArticles(List<TrainingText> learnt, List<TrainingText> heldOut) {
    private static final int PARTS = 21;

    /** Reads a file of articles; at most {@code limit} of them. */
    public static TrainingArticles read(Path jsonLines, ArticleTokenizer tokenizer, int limit) throws IOException {
        List<TrainingText> all =
                texts(jsonLines, tokenizer).stream().limit(limit).toList();
        return new TrainingArticles(
                all.stream().filter(t -> !isHeldOut(t.article().id())).toList(),
                all.stream().filter(t -> isHeldOut(t.article().id())).toList());
    }

    /** All articles of a file. */
    public static List<TrainingText> texts(Path jsonLines, ArticleTokenizer tokenizer) throws IOException {
        return PolnearReader.read(jsonLines, Integer.MAX_VALUE).stream()
                .map(article -> TrainingText.of(article, tokenizer))
                .toList();
    }

    /** The articles of a file that are kept out of training. */
    static List<LabelledArticle> heldOut(Path jsonLines) throws IOException {
        return PolnearReader.read(jsonLines, Integer.MAX_VALUE).stream()
                .filter(article -> isHeldOut(article.id()))
                .toList();
    }

    /** Whether the article with this id is kept out of training. */
    static boolean isHeldOut(String id) {
        CRC32 hash = new CRC32();
        hash.update(id.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % PARTS == 0;
    }
}

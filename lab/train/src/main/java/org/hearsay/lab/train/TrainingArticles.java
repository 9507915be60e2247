package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.hearsay.lab.eval.ConllReader;
import org.hearsay.lab.eval.DataFolder;
import org.hearsay.lab.eval.GumReader;
import org.hearsay.lab.eval.LabelledArticle;
import org.hearsay.lab.eval.LabelledNames;
import org.hearsay.lab.eval.PolnearReader;
import org.hearsay.nn.tagger.ArticleTokenizer;

/**
 * The texts to learn from and a slice of the same files kept out, by a hash of the id.
 *
 * @param articles to train on
 * @param names texts with names to train on
 * @param heldOut articles to look at after each pass
 * @param heldOutNames texts with names, likewise
 */
public record TrainingArticles(
        List<TrainingText> articles,
        List<TrainingText> names,
        List<LabelledArticle> heldOut,
        List<LabelledNames> heldOutNames) {
    private static final int PARTS = 21;

    /** Reads the texts of a folder of data, at most {@code limit} of a kind; the seed draws the lines that become headlines. */
    public static TrainingArticles read(DataFolder data, ArticleTokenizer tokenizer, int limit, long seed) throws IOException {
        List<TrainingText> articles = new ArrayList<>();
        List<TrainingText> names = new ArrayList<>();
        List<LabelledArticle> heldOut = new ArrayList<>();
        for (LabelledArticle article : PolnearReader.read(data.polnearTrain(), limit)) {
            if (isHeldOut(article.id())) {
                heldOut.add(article);
            } else {
                articles.add(TrainingText.of(article, tokenizer));
            }
        }
        List<LabelledNames> heldOutNames = new ArrayList<>();
        Random random = new Random(seed);
        for (LabelledNames text : names(data).stream().limit(limit).toList()) {
            if (isHeldOut(text.id())) {
                heldOutNames.add(text);
            } else {
                names.add(TrainingText.of(Headlines.some(text, random), tokenizer));
            }
        }
        return new TrainingArticles(articles, names, heldOut, heldOutNames);
    }

    /** The articles, and so many times the texts with names. */
    List<TrainingText> learnt(int namePasses) {
        List<TrainingText> all = new ArrayList<>(articles);
        for (int i = 0; i < namePasses; i++) {
            all.addAll(names);
        }
        return all;
    }

    /** Texts with names: those of CoNLL-2003, and every second article of GUM, the first of them included. */
    private static List<LabelledNames> names(DataFolder data) throws IOException {
        List<LabelledNames> texts = new ArrayList<>(ConllReader.read(data.conllTrain()));
        List<Path> gum = DataFolder.files(data.gum(), ".conllu");
        for (int i = 0; i < gum.size(); i += 2) {
            texts.add(GumReader.read(gum.get(i)));
        }
        return texts;
    }

    /** The articles of a file that are kept out of training. */
    static List<LabelledArticle> heldOut(Path jsonLines) throws IOException {
        return PolnearReader.read(jsonLines, Integer.MAX_VALUE).stream()
                .filter(article -> isHeldOut(article.id()))
                .toList();
    }

    /** Whether the text with this id is kept out of training. */
    static boolean isHeldOut(String id) {
        CRC32 hash = new CRC32();
        hash.update(id.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % PARTS == 0;
    }
}

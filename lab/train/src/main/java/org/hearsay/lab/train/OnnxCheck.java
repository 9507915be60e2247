package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bytedeco.pytorch.global.torch;
import org.hearsay.nn.internal.OnnxWindowScorer;
import org.hearsay.nn.tagger.ArticleTokenizer;
import org.hearsay.nn.tagger.FrozenEmbeddings;
import org.hearsay.nn.tagger.Window;
import org.hearsay.nn.tagger.WindowPacker;
import org.hearsay.nn.tagger.WindowScores;

/** How far a shipped model is from the checkpoint it was made of: {@code OnnxCheck CHECKPOINT MODEL ARTICLES}. */
public final class OnnxCheck {
    private static final int ARTICLES = 3;

    private OnnxCheck() {}

    public static void main(String[] args) throws IOException {
        torch.set_num_threads(1);
        TrainingPlan plan = TrainingPlan.fromProperties();
        var onnx = BaseModel.weights();
        FrozenEmbeddings frozen = FrozenEmbeddings.of(org.hearsay.nn.ModelStore.onClassPath());
        Parameters parameters = new Parameters(InitialWeights.of(onnx, plan));
        Checkpoint.read(Path.of(args[0]), parameters, new AdamW(parameters));
        Encoder encoder = new Encoder(parameters, 0);
        TorchScorer torch = new TorchScorer(
                encoder, new TagHead(parameters, encoder, 0), new LinkHead(parameters, encoder, 0), frozen);
        ArticleTokenizer tokenizer = BaseModel.tokenizer();
        WindowPacker packer = new WindowPacker(plan.windowPieces());
        double emissions = 0;
        double links = 0;
        try (OnnxWindowScorer scorer = OnnxWindowScorer.load(BaseModel.bytes(Path.of(args[1])), frozen)) {
            for (GoldArticle article : GoldArticle.read(Path.of(args[2])).subList(0, ARTICLES)) {
                List<Window> windows = packer.pack(tokenizer.tokenize(article.text()));
                List<WindowScores> a = torch.score(windows);
                List<WindowScores> b = scorer.score(windows);
                for (int w = 0; w < windows.size(); w++) {
                    emissions = Math.max(
                            emissions, farthest(a.get(w).emissions(), b.get(w).emissions()));
                    links = Math.max(links, farthest(a.get(w).links(), b.get(w).links()));
                }
            }
        }
        System.out.printf(Locale.ROOT, "largest difference: emissions %.6f, links %.6f%n", emissions, links);
    }

    private static double farthest(float[] a, float[] b) {
        double most = 0;
        for (int i = 0; i < a.length; i++) {
            most = Math.max(most, Math.abs(a[i] - b[i]));
        }
        return most;
    }
}

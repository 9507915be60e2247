package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bytedeco.pytorch.global.torch;
import org.hearsay.lab.eval.LabelledArticle;
import org.hearsay.nn.tagger.Confidence;
import org.hearsay.nn.tagger.FloatMatrix;
import org.hearsay.nn.tagger.LinkScorer;
import org.hearsay.nn.tagger.TagScheme;
import org.hearsay.nn.tagger.TaggerModel;

/**
 * Turns a checkpoint into the model that ships: {@code OnnxExport CHECKPOINT MODEL DATA}, where DATA holds {@code
 * polnear-train.jsonl}. The graph begins at the embeddings, which stay in the encoder's jar; the small weights that Java needs
 * (field, links) travel as metadata. The confidence is fitted on the articles that were kept out of training. What ships has the
 * names of {@link NamesTrainer} besides.
 */
public final class OnnxExport {
    private final OnnxGraph graph = new OnnxGraph("attribution");
    private final Map<String, FloatMatrix> weights;

    private OnnxExport(Map<String, FloatMatrix> weights) {
        this.weights = weights;
    }

    public static void main(String[] args) throws IOException {
        torch.set_num_threads(1);
        TrainingPlan plan = TrainingPlan.fromProperties();
        Parameters parameters = new Parameters(InitialWeights.of(BaseModel.weights(), plan));
        Checkpoint.read(Path.of(args[0]), parameters, new AdamW(parameters));
        Map<String, FloatMatrix> weights = parameters.values();
        List<LabelledArticle> heldOut =
                TrainingArticles.heldOut(Path.of(args[2]).resolve("polnear-train.jsonl"));
        Confidence confidence;
        try (TaggerModel raw = BaseModel.exported(of(weights, plan, Confidence.RAW))) {
            confidence = ConfidenceFit.of(raw, heldOut);
        }
        byte[] model = of(weights, plan, confidence);
        Files.write(Path.of(args[1]), model);
        System.out.printf(Locale.ROOT, "%s: %d bytes, confidence fitted: %s%n", args[1], model.length, confidence);
    }

    /** The file for these weights. */
    static byte[] of(Map<String, FloatMatrix> weights, TrainingPlan plan, Confidence confidence) {
        OnnxExport export = new OnnxExport(weights);
        export.build();
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("plan", plan.toString());
        metadata.put("window", Integer.toString(plan.windowPieces()));
        metadata.put("confidence", String.format(Locale.ROOT, "%.4f,%.4f", confidence.slope(), confidence.offset()));
        for (String name : TaggerModel.METADATA_WEIGHTS) {
            metadata.put(name, TaggerModel.encode(export.matrix(name).values()));
        }
        return export.graph.bytes(metadata);
    }

    private void build() {
        OnnxLayers nodes = new OnnxLayers(graph, weights);
        String x = nodes.norm(nodes.withFeatures(nodes.inputs(), "features"), "embeddings.norm");
        String vectors = nodes.gathered(nodes.layers(x, "layer."), "flat");
        int tags = TagScheme.ATTRIBUTIONS.tags();
        graph.output(nodes.head("tag.hidden", "tag.scores", vectors), "emissions", "words", tags);
        graph.output(nodes.head("link.hidden", "link.projections", vectors), "links", "words", LinkScorer.VALUES);
    }

    private FloatMatrix matrix(String name) {
        return Objects.requireNonNull(weights.get(name), name);
    }
}

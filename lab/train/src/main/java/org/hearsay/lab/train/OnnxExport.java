package org.hearsay.lab.train;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
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
import org.hearsay.nn.tagger.AttributionModel;
import org.hearsay.nn.tagger.Confidence;
import org.hearsay.nn.tagger.FloatMatrix;
import org.hearsay.nn.tagger.LinkScorer;
import org.hearsay.nn.tagger.Tag;

/**
 * Turns a checkpoint into the model that ships: {@code OnnxExport CHECKPOINT MODEL DATA}, where DATA holds {@code
 * polnear-train.jsonl}. The graph begins at the embeddings, which stay in the encoder's jar; the small weights that Java needs
 * (field, links) travel as metadata. The products of the encoder are of whole numbers; the scale of what they read is
 * found anew for each window, so an article gives the same alone and among others. The confidence is
 * fitted on the articles that were kept out of training.
 */
public final class OnnxExport {
    private static final int WIDTH = 384;
    private static final int HEADS = 12;
    private static final float EPSILON = 1e-12f;

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
        try (AttributionModel raw = BaseModel.exported(of(weights, plan, Confidence.RAW))) {
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
        for (String name : AttributionModel.METADATA_WEIGHTS) {
            metadata.put(name, AttributionModel.encode(export.matrix(name).values()));
        }
        return export.graph.bytes(metadata);
    }

    private void build() {
        String embeddings = graph.input("embeddings", DataType.FLOAT, "batch", "length", WIDTH);
        String features = graph.input("features", DataType.INT64, "batch", "length");
        String lengths = graph.input("lengths", DataType.INT32, "batch");
        String[] words = {"before", "first", "after"};
        for (String word : words) {
            graph.input(word, DataType.INT64, "words");
        }
        String table = graph.weight("features.table", matrix("features"));
        String sum = graph.node("Add", Map.of(), embeddings, graph.node("Gather", Map.of(), table, features));
        String x = graph.node(
                "LayerNormalization",
                Map.of("epsilon", EPSILON),
                sum,
                weight("embeddings.norm.weight"),
                weight("embeddings.norm.bias"));
        long layers = weights.keySet().stream()
                .filter(name -> name.endsWith(".qkv.weight"))
                .count();
        for (int layer = 0; layer < layers; layer++) {
            x = layer("layer." + layer + ".", x, lengths);
        }
        String pieces = graph.node("Reshape", Map.of(), x, graph.constant("flat", -1, WIDTH));
        String[] gathered = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            gathered[i] = graph.node("Gather", Map.of(), pieces, words[i]);
        }
        String vectors = graph.node("Concat", Map.of("axis", 1), gathered);
        graph.output(head("tag.hidden", "tag.scores", vectors), "emissions", "words", Tag.COUNT);
        graph.output(head("link.hidden", "link.projections", vectors), "links", "words", LinkScorer.VALUES);
    }

    private String layer(String name, String x, String lengths) {
        String attention = attention(name + "qkv", x, lengths);
        String y = skipNorm(name + "attention", times(name + "out", attention), x, name + "out");
        String up = graph.microsoft("BiasGelu", Map.of(), times(name + "up", y), weight(name + "up.bias"));
        return skipNorm(name + "output", times(name + "down", up), y, name + "down");
    }

    private String attention(String name, String x, String lengths) {
        Map<String, Integer> attributes = Map.of("num_heads", HEADS);
        OnnxGraph.Whole in = graph.whole(x);
        OnnxGraph.Whole by = whole(name);
        return graph.microsoft(
                "QAttention",
                attributes,
                in.values(),
                by.values(),
                weight(name + ".bias"),
                in.scales(),
                by.scales(),
                lengths,
                in.zeros(),
                by.zeros());
    }

    /** A layer's product, without its bias. */
    private String times(String name, String x) {
        OnnxGraph.Whole by = whole(name);
        return graph.microsoft("DynamicQuantizeMatMul", Map.of(), x, by.values(), by.scales(), by.zeros());
    }

    private OnnxGraph.Whole whole(String name) {
        return graph.whole(name, InitialWeights.transposed(matrix(name + ".weight")));
    }

    private String skipNorm(String name, String x, String skip, String bias) {
        return graph.microsoft(
                "SkipLayerNormalization",
                Map.of("epsilon", EPSILON),
                x,
                skip,
                weight(name + ".norm.weight"),
                weight(name + ".norm.bias"),
                weight(bias + ".bias"));
    }

    private String head(String hidden, String scores, String x) {
        String middle = graph.microsoft(
                "BiasGelu", Map.of(), graph.node("MatMul", Map.of(), x, product(hidden)), weight(hidden + ".bias"));
        return graph.node(
                "Add", Map.of(), graph.node("MatMul", Map.of(), middle, product(scores)), weight(scores + ".bias"));
    }

    /** A head's weight as {@code [in, out]}, in float when loaded. */
    private String product(String name) {
        return graph.weight8(name, InitialWeights.transposed(matrix(name + ".weight")));
    }

    private String weight(String name) {
        return graph.weight(name, matrix(name));
    }

    private FloatMatrix matrix(String name) {
        return Objects.requireNonNull(weights.get(name), name);
    }
}

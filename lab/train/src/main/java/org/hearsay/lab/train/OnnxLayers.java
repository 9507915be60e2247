package org.hearsay.lab.train;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.util.Map;
import java.util.Objects;
import org.hearsay.nn.tagger.FloatMatrix;

/**
 * The parts of the network as nodes of a graph. The products of the layers are of whole numbers; the scale of what they read is found
 * anew for each window, so an article gives the same alone and among others.
 */
final class OnnxLayers {
    private static final int WIDTH = 384;
    private static final int HEADS = 12;
    private static final float EPSILON = 1e-12f;
    private static final String[] WORDS = {"before", "first", "after"};

    private final OnnxGraph graph;
    private final Map<String, FloatMatrix> weights;

    /** Nodes are added to {@code graph}; {@code weights} has the parameters by name. */
    OnnxLayers(OnnxGraph graph, Map<String, FloatMatrix> weights) {
        this.graph = graph;
        this.weights = weights;
    }

    /** Declares what the graph is given. Returns the name of the embeddings. */
    String inputs() {
        graph.input("features", DataType.INT64, "batch", "length");
        graph.input("lengths", DataType.INT32, "batch");
        for (String word : WORDS) {
            graph.input(word, DataType.INT64, "words");
        }
        return graph.input("embeddings", DataType.FLOAT, "batch", "length", WIDTH);
    }

    /** Adds a row of the table of this name for each piece. */
    String withFeatures(String x, String table) {
        return graph.node(
                "Add",
                Map.of(),
                x,
                graph.node("Gather", Map.of(), graph.weight(table + ".table", matrix(table)), "features"));
    }

    /** Layer normalisation with the weights of this name. */
    String norm(String x, String name) {
        return graph.node(
                "LayerNormalization", Map.of("epsilon", EPSILON), x, weight(name + ".weight"), weight(name + ".bias"));
    }

    /** All layers whose names begin with {@code prefix} and a number, one after the other. */
    String layers(String inputs, String prefix) {
        String x = inputs;
        for (int layer = 0; weights.containsKey(prefix + layer + ".qkv.weight"); layer++) {
            x = layer(prefix + layer + ".", x, "lengths");
        }
        return x;
    }

    /** For each word the vectors of the piece before it, its first, and the one after it; {@code shape} names a constant. */
    String gathered(String x, String shape) {
        String pieces = graph.node("Reshape", Map.of(), x, graph.constant(shape, -1, WIDTH));
        String[] gathered = new String[WORDS.length];
        for (int i = 0; i < WORDS.length; i++) {
            gathered[i] = graph.node("Gather", Map.of(), pieces, WORDS[i]);
        }
        return graph.node("Concat", Map.of("axis", 1), gathered);
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

    /** Two layers with a GELU between. */
    String head(String hidden, String scores, String x) {
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

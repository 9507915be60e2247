package org.hearsay.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.hearsay.nn.pair.PairInput;
import org.hearsay.nn.pair.PairReading;
import org.hearsay.nn.tagger.FloatMatrix;
import org.hearsay.nn.tagger.LinearChainCrf;
import org.hearsay.nn.tagger.LinkScorer;
import org.hearsay.nn.tagger.TagScheme;
import org.hearsay.nn.tagger.WordFeatures;

/**
 * The parameters at the start: the lowest layers of the encoder from its ONNX file, the heads random. Linear weights are
 * {@code [out, in]}; query, key and value are one.
 */
public final class InitialWeights {
    private static final int WIDTH = 384;
    /** Weight decay of products. */
    static final double DECAY = 0.01;

    private final Map<String, FloatMatrix> onnx;
    private final List<FloatMatrix> products;
    private final int layers;
    private final TrainingPlan plan;
    private final Random random;
    private final List<ParameterSpec> specs = new ArrayList<>();

    private InitialWeights(Map<String, FloatMatrix> onnx, TrainingPlan plan) {
        this.onnx = onnx;
        this.plan = plan;
        this.random = new Random(plan.seed());
        this.products = onnx.entrySet().stream()
                .filter(e -> e.getKey().startsWith("onnx::MatMul"))
                .map(Map.Entry::getValue)
                .toList();
        if (products.size() < 6 * plan.layers()) {
            throw new IllegalArgumentException(
                    products.size() + " matrix products, too few for " + plan.layers() + " layers");
        }
        this.layers = plan.layers();
    }

    /** All parameters, from the encoder's initializers in file order. */
    public static List<ParameterSpec> of(Map<String, FloatMatrix> onnx, TrainingPlan plan) {
        InitialWeights weights = new InitialWeights(onnx, plan);
        weights.encoder(WordFeatures.COUNT);
        weights.heads();
        return weights.specs;
    }

    /** The encoder with a table of features, and one head of two layers, {@code pair.hidden} and {@code pair.scores}. */
    static List<ParameterSpec> ofPairs(Map<String, FloatMatrix> onnx, TrainingPlan plan) {
        InitialWeights weights = new InitialWeights(onnx, plan);
        weights.encoder(PairInput.FEATURES);
        weights.linear("pair.hidden", gaussian(WIDTH, 3 * WIDTH, weights.random), zeros(1, WIDTH), plan.headRate());
        int relations = PairReading.Relation.values().length;
        weights.linear("pair.scores", gaussian(relations, WIDTH, weights.random), zeros(1, relations), plan.headRate());
        return weights.specs;
    }

    private void encoder(int features) {
        add("features", zeros(features, WIDTH), plan.headRate(), 0);
        double bottom = plan.encoderRate() * Math.pow(plan.layerDecay(), layers);
        norm("embeddings", "embeddings.LayerNorm", bottom);
        for (int layer = 0; layer < layers; layer++) {
            double rate = plan.encoderRate() * Math.pow(plan.layerDecay(), layers - 1 - layer);
            String from = "encoder.layer." + layer + ".";
            String to = "layer." + layer + ".";
            List<FloatMatrix> m = products.subList(6 * layer, 6 * layer + 6);
            linear(to + "qkv", stack(m.subList(0, 3)), biases(from), rate);
            linear(to + "out", transposed(m.get(3)), vector(from + "attention.output.dense.bias"), rate);
            norm(to + "attention", from + "attention.output.LayerNorm", rate);
            linear(to + "up", transposed(m.get(4)), vector(from + "intermediate.dense.bias"), rate);
            linear(to + "down", transposed(m.get(5)), vector(from + "output.dense.bias"), rate);
            norm(to + "output", from + "output.LayerNorm", rate);
        }
    }

    private void heads() {
        double rate = plan.headRate();
        int tags = TagScheme.ATTRIBUTIONS.tags();
        linear("tag.hidden", gaussian(WIDTH, 3 * WIDTH, random), zeros(1, WIDTH), rate);
        linear("tag.scores", gaussian(tags, WIDTH, random), zeros(1, tags), rate);
        add("tag.crf", zeros(1, LinearChainCrf.weights(TagScheme.ATTRIBUTIONS)), 10 * rate, 0);
        linear("link.hidden", gaussian(WIDTH, 3 * WIDTH, random), zeros(1, WIDTH), rate);
        linear("link.projections", gaussian(LinkScorer.VALUES, WIDTH, random), zeros(1, LinkScorer.VALUES), rate);
        add("link.nulls", gaussian(2, LinkScorer.WIDTH, random), rate, 0);
        add("link.distances", zeros(2, LinkScorer.BUCKETS), 10 * rate, 0);
    }

    private void linear(String name, FloatMatrix weight, FloatMatrix bias, double rate) {
        add(name + ".weight", weight, rate, DECAY);
        add(name + ".bias", bias, rate, 0);
    }

    private void norm(String name, String from, double rate) {
        add(name + ".norm.weight", vector(from + ".weight"), rate, 0);
        add(name + ".norm.bias", vector(from + ".bias"), rate, 0);
    }

    private void add(String name, FloatMatrix start, double rate, double decay) {
        specs.add(new ParameterSpec(name, start, rate, decay));
    }

    private FloatMatrix vector(String name) {
        return Objects.requireNonNull(onnx.get(name), name);
    }

    private FloatMatrix biases(String layer) {
        float[] all = new float[3 * WIDTH];
        String[] names = {"query", "key", "value"};
        for (int i = 0; i < 3; i++) {
            float[] part =
                    vector(layer + "attention.self." + names[i] + ".bias").values();
            System.arraycopy(part, 0, all, i * WIDTH, WIDTH);
        }
        return new FloatMatrix(1, 3 * WIDTH, all);
    }

    private static FloatMatrix stack(List<FloatMatrix> matrices) {
        float[] all = new float[matrices.size() * WIDTH * WIDTH];
        for (int i = 0; i < matrices.size(); i++) {
            System.arraycopy(transposed(matrices.get(i)).values(), 0, all, i * WIDTH * WIDTH, WIDTH * WIDTH);
        }
        return new FloatMatrix(matrices.size() * WIDTH, WIDTH, all);
    }

    static FloatMatrix transposed(FloatMatrix m) {
        float[] values = new float[m.values().length];
        for (int r = 0; r < m.rows(); r++) {
            for (int c = 0; c < m.columns(); c++) {
                values[c * m.rows() + r] = m.at(r, c);
            }
        }
        return new FloatMatrix(m.columns(), m.rows(), values);
    }

    static FloatMatrix zeros(int rows, int columns) {
        return new FloatMatrix(rows, columns, new float[rows * columns]);
    }

    /** Standard deviation by the number of inputs, at most 0.05. */
    static FloatMatrix gaussian(int rows, int columns, Random random) {
        float[] values = new float[rows * columns];
        double deviation = Math.min(0.05, 1 / Math.sqrt(columns));
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        return new FloatMatrix(rows, columns, values);
    }
}

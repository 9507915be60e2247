package org.hearsay.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.nn.tagger.FloatMatrix;
import org.hearsay.nn.tagger.LinearChainCrf;
import org.hearsay.nn.tagger.TagScheme;
import org.hearsay.nn.tagger.TaggerModel;
import org.hearsay.nn.tagger.WordFeatures;

/** The parameters of names at the start: their layers as the tagger has them there, the head random. */
final class NameWeights {
    private static final int WIDTH = 384;

    private NameWeights() {}

    static List<ParameterSpec> of(ExportedModel tagger, NamesPlan plan) {
        Random random = new Random(plan.seed());
        double rate = plan.headRate();
        List<ParameterSpec> specs = new ArrayList<>();
        specs.add(new ParameterSpec("name.features", InitialWeights.zeros(WordFeatures.COUNT, WIDTH), rate, 0));
        for (int layer = 0; layer < plan.layers(); layer++) {
            String from = "layer." + (plan.trunk() + layer) + ".";
            String to = "name.layer." + layer + ".";
            for (String product : List.of("qkv", "out", "up", "down")) {
                specs.add(new ParameterSpec(
                        to + product + ".weight",
                        tagger.weight(from + product),
                        plan.layerRate(),
                        InitialWeights.DECAY));
                specs.add(vector(tagger, from, to, product + ".bias", plan));
            }
            for (String norm : List.of("attention", "output")) {
                specs.add(vector(tagger, from, to, norm + ".norm.weight", plan));
                specs.add(vector(tagger, from, to, norm + ".norm.bias", plan));
            }
        }
        int tags = TagScheme.NAMES.tags();
        linear(specs, "name.hidden", InitialWeights.gaussian(WIDTH, 3 * WIDTH, random), rate);
        linear(specs, "name.scores", InitialWeights.gaussian(tags, WIDTH, random), rate);
        FloatMatrix steps = InitialWeights.zeros(1, LinearChainCrf.weights(TagScheme.NAMES));
        specs.add(new ParameterSpec(TaggerModel.NAME_WEIGHTS, steps, 10 * rate, 0));
        return specs;
    }

    private static ParameterSpec vector(ExportedModel tagger, String from, String to, String name, NamesPlan plan) {
        return new ParameterSpec(to + name, tagger.weight(from + name), plan.layerRate(), 0);
    }

    private static void linear(List<ParameterSpec> specs, String name, FloatMatrix weight, double rate) {
        specs.add(new ParameterSpec(name + ".weight", weight, rate, InitialWeights.DECAY));
        specs.add(new ParameterSpec(name + ".bias", InitialWeights.zeros(1, weight.rows()), rate, 0));
    }
}

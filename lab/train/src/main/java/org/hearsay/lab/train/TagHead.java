package org.hearsay.lab.train;

import java.util.List;
import org.bytedeco.pytorch.Tensor;
import org.hearsay.nn.tagger.LinearChainCrf;
import org.hearsay.nn.tagger.Range;
import org.hearsay.nn.tagger.TagScheme;

/**
 * The tags of a scheme by a conditional random field over each paragraph. The field and its gradient are computed in Java;
 * libtorch sees a linear function with the same gradient.
 */
public final class TagHead implements Head {
    private final String name;
    private final TagScheme scheme;
    private final Parameters parameters;
    private final TwoLayers layers;
    private double lastLoss;

    /** A head over the parameters {@code name.hidden}, {@code name.scores} and {@code name.crf}. */
    TagHead(String name, TagScheme scheme, Parameters parameters, Encoder encoder, double dropout) {
        this.name = name;
        this.scheme = scheme;
        this.parameters = parameters;
        this.layers = new TwoLayers(encoder, name + ".hidden", name + ".scores", dropout);
    }

    @Override
    public String name() {
        return name;
    }

    /** Negative log-likelihood summed over the words: the tensor that {@link #loss} gives has its gradient, not its value. */
    @Override
    public double lastLoss() {
        return lastLoss;
    }

    @Override
    public Tensor scores(Tensor words, boolean training) {
        return layers.apply(words, training);
    }

    @Override
    public Tensor loss(Tensor scores, List<TrainingWindow> windows) {
        Tensor weights = parameters.of(name + ".crf");
        LinearChainCrf crf = new LinearChainCrf(scheme, Parameters.floats(weights));
        float[] emissions = Parameters.floats(scores);
        float[] gradient = new float[emissions.length];
        float[] weightGradient = new float[LinearChainCrf.weights(scheme)];
        int[] tags = new int[emissions.length / scheme.tags()];
        lastLoss = 0;
        int offset = 0;
        for (TrainingWindow w : windows) {
            Range all = w.window().words();
            for (Range run : w.window().runs()) {
                int begin = offset + run.begin() - all.begin();
                System.arraycopy(w.gold().tags(), run.begin(), tags, begin, run.length());
                tags[begin] = TagScheme.first(tags[begin]);
                lastLoss += crf.loss(emissions, tags, begin, begin + run.length(), gradient, weightGradient);
            }
            offset += all.length();
        }
        Tensor byScores =
                scores.mul(Tensor.create(gradient, tags.length, scheme.tags())).sum();
        return byScores.add(weights.mul(Tensor.create(weightGradient)).sum());
    }
}

package org.hearsay.lab.train;

import java.util.List;
import org.bytedeco.pytorch.Tensor;
import org.hearsay.nn.tagger.LinearChainCrf;
import org.hearsay.nn.tagger.Range;
import org.hearsay.nn.tagger.Tag;

/**
 * Source, cue and content by a conditional random field over each paragraph. The field and its gradient are computed in Java;
 * libtorch sees a linear function with the same gradient.
 */
public final class TagHead implements Head {
    private final Parameters parameters;
    private final TwoLayers layers;
    private double lastLoss;

    public TagHead(Parameters parameters, Encoder encoder, double dropout) {
        this.parameters = parameters;
        this.layers = new TwoLayers(encoder, "tag.hidden", "tag.scores", dropout);
    }

    @Override
    public String name() {
        return "tag";
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
        Tensor weights = parameters.of("tag.crf");
        LinearChainCrf crf = new LinearChainCrf(Parameters.floats(weights));
        float[] emissions = Parameters.floats(scores);
        float[] gradient = new float[emissions.length];
        float[] weightGradient = new float[LinearChainCrf.WEIGHTS];
        int[] tags = new int[emissions.length / Tag.COUNT];
        lastLoss = 0;
        int offset = 0;
        for (TrainingWindow w : windows) {
            Range all = w.window().words();
            for (Range run : w.window().runs()) {
                int begin = offset + run.begin() - all.begin();
                System.arraycopy(w.gold().tags(), run.begin(), tags, begin, run.length());
                tags[begin] = Tag.of(tags[begin]).first().index();
                lastLoss += crf.loss(emissions, tags, begin, begin + run.length(), gradient, weightGradient);
            }
            offset += all.length();
        }
        Tensor byScores =
                scores.mul(Tensor.create(gradient, tags.length, Tag.COUNT)).sum();
        return byScores.add(weights.mul(Tensor.create(weightGradient)).sum());
    }
}

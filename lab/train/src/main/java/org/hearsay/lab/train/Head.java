package org.hearsay.lab.train;

import java.util.List;
import org.bytedeco.pytorch.Tensor;

/** A task learnt on top of the encoder; any number of them are learnt together. */
public interface Head {
    /** What the log calls it. */
    String name();

    /** What the head says of each word, {@code words x n}, in float. */
    Tensor scores(Tensor words, boolean training);

    /** The loss over all words of the windows, a scalar to add up and go back through. */
    Tensor loss(Tensor scores, List<TrainingWindow> windows);

    /** The value of the loss at the last call of {@link #loss}. */
    double lastLoss();

    /**
     * A head and what its loss weighs beside the others'.
     *
     * @param weight above 0
     */
    record Weighted(Head head, double weight) {}
}

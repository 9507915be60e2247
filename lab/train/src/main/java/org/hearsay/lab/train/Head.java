package org.hearsay.lab.train;

import java.util.List;
import org.bytedeco.pytorch.Tensor;

/** A task learnt on top of the encoder. */
public interface Head {
    /** What the head says of each word, {@code words x n}, in float. */
    Tensor scores(Tensor words, boolean training);

    /** The loss over all words of the windows, a scalar to add up and go back through. */
    Tensor loss(Tensor scores, List<TrainingWindow> windows);
}

package org.hearsay.lab.train;

import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** Two linear layers with a GELU between: what all heads begin with. */
record TwoLayers(Encoder encoder, String hidden, String scores, double dropout) {
    Tensor apply(Tensor words, boolean training) {
        Tensor middle = torch.gelu(Encoder.floats(encoder.linear(hidden, dropped(words, training), training)));
        return encoder.linear(scores, dropped(middle, training), false);
    }

    private Tensor dropped(Tensor x, boolean training) {
        return training && dropout > 0 ? torch.dropout(x, dropout, true) : x;
    }
}

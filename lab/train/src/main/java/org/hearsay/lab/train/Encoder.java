package org.hearsay.lab.train;

import org.bytedeco.pytorch.DoubleOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.ScalarType;

/**
 * The lower layers of e5-small-v2 in libtorch. In training the matrix products are in bfloat16 (half as fast again on a processor that has
 * it; slow on others: {@code -Dbfloat16=false}), all else in float; in measurement all is float.
 */
public final class Encoder {
    private static final int WIDTH = 384;
    private static final int HEADS = 12;
    private static final double EPSILON = 1e-12;

    private static final boolean BFLOAT = !"false".equals(System.getProperty("bfloat16"));

    private final Parameters parameters;
    private final double dropout;

    public Encoder(Parameters parameters, double dropout) {
        this.parameters = parameters;
        this.dropout = dropout;
    }

    /** For each word its vector beside those of its neighbours: {@code words x 1152}. */
    public Tensor words(Batch batch, boolean training) {
        Tensor pieces = pieces(batch, training).view(-1, WIDTH);
        return torch.cat(
                new org.bytedeco.pytorch.TensorArrayRef(new org.bytedeco.pytorch.TensorVector(
                        pieces.index_select(0, Tensor.create(batch.before())),
                        pieces.index_select(0, Tensor.create(batch.first())),
                        pieces.index_select(0, Tensor.create(batch.after())))),
                1);
    }

    private Tensor pieces(Batch batch, boolean training) {
        long size = batch.size();
        long length = batch.length();
        Tensor features = parameters.of("features").index_select(0, Tensor.create(batch.features()));
        Tensor x = Tensor.create(batch.embeddings(), size, length, WIDTH).add(features.view(size, length, WIDTH));
        x = dropped(norm("embeddings", x), training);
        Tensor mask = Tensor.create(batch.mask(), size, 1, 1, length);
        mask = mask.expand(size, 1, length, length);
        for (int layer = 0; layer < parameters.layers(); layer++) {
            x = layer("layer." + layer + ".", x, mask, size, length, training);
        }
        return x;
    }

    private Tensor layer(String name, Tensor x, Tensor mask, long size, long length, boolean training) {
        Tensor parts = floats(linear(name + "qkv", x, training))
                .view(size, length, 3, HEADS, WIDTH / HEADS)
                .permute(2, 0, 3, 1, 4);
        Tensor attention = torch.scaled_dot_product_attention(
                        parts.select(0, 0),
                        parts.select(0, 1),
                        parts.select(0, 2),
                        new TensorOptional(mask),
                        0.0,
                        false,
                        new DoubleOptional(),
                        false)
                .transpose(1, 2)
                .reshape(size, length, WIDTH);
        Tensor out = floats(linear(name + "out", attention, training));
        Tensor y = norm(name + "attention", x.add(dropped(out, training)));
        Tensor up = torch.gelu(linear(name + "up", y, training));
        Tensor down = floats(linear(name + "down", up, training));
        return norm(name + "output", y.add(dropped(down, training)));
    }

    /** {@code x W' + b} with the weights of this name; in bfloat16 if {@code fast}. */
    Tensor linear(String name, Tensor x, boolean fast) {
        Tensor weight = parameters.of(name + ".weight");
        Tensor bias = parameters.of(name + ".bias");
        if (!fast || !BFLOAT) {
            return torch.linear(x, weight, new TensorOptional(bias));
        }
        ScalarType half = ScalarType.BFloat16;
        return torch.linear(x.to(half), weight.to(half), new TensorOptional(bias.to(half)));
    }

    static Tensor floats(Tensor x) {
        return x.to(ScalarType.Float);
    }

    private Tensor norm(String name, Tensor x) {
        return torch.layer_norm(
                x,
                new long[] {WIDTH},
                new TensorOptional(parameters.of(name + ".norm.weight")),
                new TensorOptional(parameters.of(name + ".norm.bias")),
                EPSILON,
                false);
    }

    private Tensor dropped(Tensor x, boolean training) {
        return training && dropout > 0 ? torch.dropout(x, dropout, true) : x;
    }
}

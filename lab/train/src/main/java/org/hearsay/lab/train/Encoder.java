package org.hearsay.lab.train;

import org.bytedeco.pytorch.DoubleOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorArrayRef;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorVector;
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
        Tensor x = dropped(norm("embeddings", inputs("features", batch)), training);
        return gathered(layers("layer.", x, batch, training), batch);
    }

    /** What a batch begins with, the table of features of this name added: {@code size x length x 384}. */
    Tensor inputs(String features, Batch batch) {
        Tensor sum = parameters.of(features).index_select(0, Tensor.create(batch.features()));
        return Tensor.create(batch.embeddings(), batch.size(), batch.length(), WIDTH)
                .add(sum.view(batch.size(), batch.length(), WIDTH));
    }

    /** All layers whose names begin with {@code prefix} and a number, one after the other. */
    Tensor layers(String prefix, Tensor inputs, Batch batch, boolean training) {
        long size = batch.size();
        long length = batch.length();
        Tensor mask = Tensor.create(batch.mask(), size, 1, 1, length).expand(size, 1, length, length);
        Tensor x = inputs;
        for (int layer = 0; parameters.has(prefix + layer + ".qkv.weight"); layer++) {
            x = layer(prefix + layer + ".", x, mask, size, length, training);
        }
        return x;
    }

    /** For each word the vectors of the piece before it, its first, and the one after it. */
    static Tensor gathered(Tensor x, Batch batch) {
        Tensor pieces = x.view(-1, WIDTH);
        return torch.cat(
                new TensorArrayRef(new TensorVector(
                        pieces.index_select(0, Tensor.create(batch.before())),
                        pieces.index_select(0, Tensor.create(batch.first())),
                        pieces.index_select(0, Tensor.create(batch.after())))),
                1);
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

    Tensor dropped(Tensor x, boolean training) {
        return training && dropout > 0 ? torch.dropout(x, dropout, true) : x;
    }
}

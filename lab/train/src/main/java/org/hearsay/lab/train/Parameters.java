package org.hearsay.lab.train;

import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bytedeco.pytorch.Tensor;
import org.hearsay.nn.tagger.FloatMatrix;

/** The trainable tensors by name. Owns them for the life of the process. A matrix of one row is a vector here. */
public final class Parameters {
    private final List<ParameterSpec> specs;
    private final Map<String, Tensor> tensors = new LinkedHashMap<>();

    public Parameters(List<ParameterSpec> specs) {
        this.specs = List.copyOf(specs);
        for (ParameterSpec spec : specs) {
            Tensor tensor = tensor(spec.start());
            tensor.requires_grad_(true);
            tensors.put(spec.name(), tensor);
        }
    }

    /** Names, rates and decays, in a fixed order. */
    public List<ParameterSpec> specs() {
        return specs;
    }

    /** The tensor with this name. */
    public Tensor of(String name) {
        return Objects.requireNonNull(tensors.get(name), name);
    }

    /** Whether there is a parameter of this name. */
    boolean has(String name) {
        return tensors.containsKey(name);
    }

    /** A copy of the values of a parameter. */
    public FloatMatrix values(ParameterSpec spec) {
        return new FloatMatrix(spec.start().rows(), spec.start().columns(), floats(of(spec.name())));
    }

    /** A copy of all values. */
    public Map<String, FloatMatrix> values() {
        Map<String, FloatMatrix> all = new LinkedHashMap<>();
        specs.forEach(spec -> all.put(spec.name(), values(spec)));
        return all;
    }

    /** A tensor with the values of a matrix. */
    static Tensor tensor(FloatMatrix matrix) {
        return matrix.rows() == 1
                ? Tensor.create(matrix.values(), matrix.columns())
                : Tensor.create(matrix.values(), matrix.rows(), matrix.columns());
    }

    /** The values of a contiguous float tensor. */
    static float[] floats(Tensor tensor) {
        FloatBuffer buffer = tensor.detach().contiguous().createBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }
}

package org.hearsay.lab.train;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** Adam with decoupled weight decay (Loshchilov and Hutter 2019), a rate for each parameter, gradients clipped to a norm of 1. */
public final class AdamW {
    private static final double BETA_1 = 0.9;
    private static final double BETA_2 = 0.98;
    private static final double EPSILON = 1e-8;

    private final Parameters parameters;
    private final Map<String, Tensor> first = new LinkedHashMap<>();
    private final Map<String, Tensor> second = new LinkedHashMap<>();
    private int steps;

    public AdamW(Parameters parameters) {
        this.parameters = parameters;
        for (ParameterSpec spec : parameters.specs()) {
            first.put(spec.name(), torch.zeros_like(parameters.of(spec.name()).detach()));
            second.put(spec.name(), torch.zeros_like(parameters.of(spec.name()).detach()));
        }
    }

    /** Steps taken. */
    public int steps() {
        return steps;
    }

    /** Continues from another run's count of steps. */
    void resume(int taken) {
        steps = taken;
    }

    /** Begins anew, without moments. */
    @SuppressWarnings("try") // the scope is used by being open
    void forget() {
        try (PointerScope scope = new PointerScope();
                NoGradGuard guard = new NoGradGuard()) {
            first.values().forEach(Tensor::zero_);
            second.values().forEach(Tensor::zero_);
        }
        steps = 0;
    }

    /** First and second moment of a parameter, not copied. */
    Tensor[] moments(String name) {
        return new Tensor[] {Objects.requireNonNull(first.get(name)), Objects.requireNonNull(second.get(name))};
    }

    /** Takes one step along the gradients, sets them to zero and returns their norm; {@code factor} multiplies every rate. */
    @SuppressWarnings("try") // the scope is used by being open
    public double step(double factor) {
        try (PointerScope scope = new PointerScope();
                NoGradGuard guard = new NoGradGuard()) {
            double norm = norm();
            double clip = norm > 1 ? 1 / norm : 1;
            steps++;
            for (ParameterSpec spec : parameters.specs()) {
                Tensor gradient = parameters.of(spec.name()).grad();
                if (gradient.defined()) {
                    update(spec, gradient.mul_(new Scalar(clip)), factor * spec.rate());
                    gradient.zero_();
                }
            }
            return norm;
        }
    }

    private double norm() {
        double sum = 0;
        for (ParameterSpec spec : parameters.specs()) {
            Tensor gradient = parameters.of(spec.name()).grad();
            if (gradient.defined()) {
                double part = gradient.norm().item_double();
                sum += part * part;
            }
        }
        return Math.sqrt(sum);
    }

    private void update(ParameterSpec spec, Tensor gradient, double rate) {
        Tensor value = parameters.of(spec.name());
        Tensor[] m = moments(spec.name());
        m[0].mul_(new Scalar(BETA_1)).add_(gradient, new Scalar(1 - BETA_1));
        m[1].mul_(new Scalar(BETA_2)).addcmul_(gradient, gradient, new Scalar(1 - BETA_2));
        double bias = Math.sqrt(1 - Math.pow(BETA_2, steps));
        Tensor scale = m[1].sqrt().mul_(new Scalar(1 / bias)).add_(new Scalar(EPSILON));
        if (spec.decay() > 0) {
            value.mul_(new Scalar(1 - rate * spec.decay()));
        }
        value.addcdiv_(m[0], scale, new Scalar(-rate / (1 - Math.pow(BETA_1, steps))));
    }
}

package org.hearsay.lab.pairs;

import java.util.List;

/** Logistic regression with squared penalty, by gradient descent over all examples; the same examples give the same weights. */
final class LogisticRegression {
    private static final int STEPS = 20_000;
    private static final double RATE = 1.0;

    private LogisticRegression() {}

    /**
     * One example.
     *
     * @param features numbers from about 0 to 1
     * @param positive what it is
     */
    record Example(List<Double> features, boolean positive) {}

    /** One weight for each feature and the constant last; at least one example. */
    static double[] fit(List<Example> examples, double penalty) {
        int width = examples.getFirst().features().size();
        double all = examples.size();
        double[] weights = new double[width + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[width + 1];
            for (Example example : examples) {
                double error = (probability(weights, example.features()) - (example.positive() ? 1 : 0)) / all;
                for (int i = 0; i < width; i++) {
                    gradient[i] += error * example.features().get(i);
                }
                gradient[width] += error;
            }
            for (int i = 0; i <= width; i++) {
                double pull = i < width ? penalty * weights[i] / all : 0;
                weights[i] -= RATE * (gradient[i] + pull);
            }
        }
        return weights;
    }

    /** From 0 to 1. */
    static double probability(double[] weights, List<Double> features) {
        double sum = weights[features.size()];
        for (int i = 0; i < features.size(); i++) {
            sum += weights[i] * features.get(i);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

package org.hearsay.lab.train;

import org.hearsay.nn.tagger.FloatMatrix;

/**
 * A trainable parameter before training.
 *
 * @param name unique
 * @param start its values at the start
 * @param rate factor on the schedule's learning rate
 * @param decay weight decay
 */
public record ParameterSpec(String name, FloatMatrix start, double rate, double decay) {}

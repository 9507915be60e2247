package org.hearsay.nn.tagger;

/**
 * What the network says about the words of one window.
 *
 * @param emissions {@link Tag#COUNT} values a word
 * @param links {@link LinkScorer#VALUES} values a word
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record WindowScores(float[] emissions, float[] links) {}

package org.hearsay.nn.tagger;

/**
 * What the network says about the words of one window.
 *
 * @param emissions a value for each tag of {@link TagScheme#ATTRIBUTIONS}, word by word
 * @param links {@link LinkScorer#VALUES} values a word
 * @param names a value for each tag of {@link TagScheme#NAMES}, word by word
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record WindowScores(float[] emissions, float[] links, float[] names) {}

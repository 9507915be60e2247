package org.hearsay.nn.tagger;

/**
 * What the network says about the words of one window.
 *
 * @param emissions a value for each tag of {@link TagScheme#ATTRIBUTIONS}, word by word
 * @param links {@link LinkScorer#VALUES} values a word
 * @param names a value for each tag of {@link TagScheme#NAMES}, word by word; {@link #NO_NAMES} of a model without
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record WindowScores(float[] emissions, float[] links, float[] names) {
    /** Of a model that finds no names, as while it is trained. */
    public static final float[] NO_NAMES = {};
}

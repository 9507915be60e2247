package org.hearsay.model;

/**
 * What an article's annotations leave out because it was not sure enough.
 *
 * @param minConfidence what confidence was asked for, 0 to 1; 0 leaves nothing out
 * @param attributions attributions below it, which were left out together with their statements
 * @param speakers speakers below it, whose attributions stand without a speaker
 */
public record LeftOut(double minConfidence, int attributions, int speakers) {
    /** Nothing was asked for, nothing is left out. */
    public static final LeftOut NOTHING = new LeftOut(0, 0, 0);

    public LeftOut {
        Checks.probability(minConfidence);
        if (attributions < 0 || speakers < 0) {
            throw new IllegalArgumentException("counts below 0");
        }
    }

    /** Both together: the counts added, under the stricter demand. */
    public LeftOut plus(LeftOut other) {
        return new LeftOut(
                Math.max(minConfidence, other.minConfidence),
                attributions + other.attributions,
                speakers + other.speakers);
    }
}

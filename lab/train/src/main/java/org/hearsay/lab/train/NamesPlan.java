package org.hearsay.lab.train;

/**
 * The settings of a run that learns names. Rates are peaks of the schedule, which is that of {@link TrainingPlan}.
 *
 * @param seed of everything random
 * @param epochs passes over the texts
 * @param gumPasses how often a pass goes over the articles of GUM, which are few
 * @param cuts in how many ways the texts are cut into windows; a pass takes one of them
 * @param trunk layers of the tagger that stay as they are, from the lowest
 * @param layers layers of their own that the names have on top of these
 * @param batchPieces most pieces of a batch, padding included
 * @param layerRate learning rate of these layers
 * @param headRate learning rate of the head and the features
 * @param dropout in the layers
 * @param headDropout in the head
 */
public record NamesPlan(
        long seed,
        int epochs,
        int gumPasses,
        int cuts,
        int trunk,
        int layers,
        int batchPieces,
        double layerRate,
        double headRate,
        double dropout,
        double headDropout) {
    /** The plan of the shipped model; each setting can be given as a system property of the same name. */
    public static NamesPlan fromProperties() {
        return new NamesPlan(
                Long.getLong("seed", 17),
                Integer.getInteger("epochs", 8),
                Integer.getInteger("gumPasses", 4),
                Integer.getInteger("cuts", 2),
                Integer.getInteger("trunk", 8),
                Integer.getInteger("layers", 2),
                Integer.getInteger("batchPieces", 1024),
                TrainingPlan.number("layerRate", 5e-4),
                TrainingPlan.number("headRate", 1e-3),
                TrainingPlan.number("dropout", 0.1),
                TrainingPlan.number("headDropout", 0.3));
    }
}

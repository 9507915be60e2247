package org.hearsay.lab.train;

/**
 * The settings of a run. Rates are peaks of the schedule.
 *
 * @param seed of everything random
 * @param epochs passes over the articles; from then on {@code jointEpochs} more with names
 * @param jointEpochs passes over the articles together with {@code namePasses} passes each over the texts with names
 * @param namePasses see {@code jointEpochs}
 * @param layers of the encoder that are kept, from the lowest
 * @param windowPieces most pieces of a window
 * @param batchPieces most pieces of a batch, padding included
 * @param encoderRate learning rate of the encoder's last layer
 * @param layerDecay factor on the rate for each layer further down
 * @param headRate learning rate of heads and features
 * @param dropout in the encoder
 * @param headDropout in the heads
 * @param linkWeight weight of the link loss beside the tag loss
 */
public record TrainingPlan(
        long seed,
        int epochs,
        int jointEpochs,
        int namePasses,
        int layers,
        int windowPieces,
        int batchPieces,
        double encoderRate,
        double layerDecay,
        double headRate,
        double dropout,
        double headDropout,
        double linkWeight) {
    private static final double WARM_UP = 0.05;
    /** Part of the peak rates that the joint passes begin with. */
    private static final double RESTART = 0.5;

    /** The plan of the shipped model; each setting can be given as a system property of the same name. */
    public static TrainingPlan fromProperties() {
        return new TrainingPlan(
                Long.getLong("seed", 17),
                Integer.getInteger("epochs", 3),
                Integer.getInteger("jointEpochs", 1),
                Integer.getInteger("namePasses", 2),
                Integer.getInteger("layers", 12),
                Integer.getInteger("windowPieces", 192),
                Integer.getInteger("batchPieces", 1536),
                number("encoderRate", 3e-4),
                number("layerDecay", 0.9),
                number("headRate", 1e-3),
                number("dropout", 0.1),
                number("headDropout", 0.2),
                number("linkWeight", 0.5));
    }

    private static double number(String name, double otherwise) {
        String value = System.getProperty(name);
        return value == null ? otherwise : Double.parseDouble(value);
    }

    /** All passes. */
    public int allEpochs() {
        return epochs + jointEpochs;
    }

    /**
     * Factor on every rate when so many passes are done: up over the first 5%, then down to zero, in straight lines; the joint passes
     * begin anew with a half of it (a warm restart: Loshchilov and Hutter 2017).
     */
    public double schedule(double passes) {
        if (passes >= epochs) {
            return RESTART * (1 - (passes - epochs) / jointEpochs);
        }
        double done = passes / epochs;
        return done < WARM_UP ? Math.max(0.001, done) / WARM_UP : (1 - done) / (1 - WARM_UP);
    }
}

package org.hearsay.lab.train;

/**
 * The settings of a run. Rates are peaks of the schedule.
 *
 * @param seed of everything random
 * @param epochs passes over the training articles; the last can be a part of one
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
        double epochs,
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

    /** The plan of the shipped model; each setting can be given as a system property of the same name. */
    public static TrainingPlan fromProperties() {
        return new TrainingPlan(
                Long.getLong("seed", 17),
                number("epochs", 3),
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

    /** The plan of the shipped network of pairs. */
    static TrainingPlan ofPairs() {
        return new TrainingPlan(
                Long.getLong("seed", 17),
                number("epochs", 4),
                Integer.getInteger("layers", 12),
                0,
                Integer.getInteger("batchPieces", 2048),
                number("encoderRate", 2e-4),
                number("layerDecay", 0.9),
                number("headRate", 1e-3),
                number("dropout", 0.1),
                number("headDropout", 0.2),
                0);
    }

    /** A system property; {@code otherwise} where it is not set. */
    static double number(String name, double otherwise) {
        String value = System.getProperty(name);
        return value == null ? otherwise : Double.parseDouble(value);
    }

    /** Factor on every rate when a part of the run (0 to 1) is done: up over the first 5%, then down to zero, in straight lines. */
    public static double schedule(double done) {
        return done < WARM_UP ? Math.max(0.001, done) / WARM_UP : (1 - done) / (1 - WARM_UP);
    }
}

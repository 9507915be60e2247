package org.hearsay.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.nn.tagger.WindowPacker;

/** The batches of one pass: other window cuts and another order each time, the same for the same seed and pass. */
final class EpochBatches {
    private EpochBatches() {}

    /** Windows of like length together, at most {@code plan.batchPieces()} pieces with padding, in random order. */
    static List<List<TrainingWindow>> of(List<TrainingText> texts, TrainingPlan plan, int epoch) {
        Random random = new Random(plan.seed() * 1000 + epoch);
        WindowPacker packer = new WindowPacker(plan.windowPieces());
        List<TrainingWindow> windows = new ArrayList<>();
        for (TrainingText text : texts) {
            int first = plan.windowPieces() / 4 + random.nextInt(plan.windowPieces() * 3 / 4);
            packer.pack(text.text(), first).forEach(w -> windows.add(new TrainingWindow(w, text.gold())));
        }
        return Batches.of(windows, w -> w.window().length(), plan.batchPieces(), random);
    }
}

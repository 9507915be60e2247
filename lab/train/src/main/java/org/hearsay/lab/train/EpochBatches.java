package org.hearsay.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
            packer.pack(text.text(), first).forEach(w -> windows.add(new TrainingWindow(w, text.gold(), text.names())));
        }
        Collections.shuffle(windows, random);
        windows.sort(Comparator.comparingInt(w -> w.window().length()));
        List<List<TrainingWindow>> batches = new ArrayList<>();
        List<TrainingWindow> open = new ArrayList<>();
        for (TrainingWindow window : windows) {
            if ((open.size() + 1) * window.window().length() > plan.batchPieces()) {
                batches.add(open);
                open = new ArrayList<>();
            }
            open.add(window);
        }
        batches.add(open);
        Collections.shuffle(batches, random);
        return batches;
    }
}

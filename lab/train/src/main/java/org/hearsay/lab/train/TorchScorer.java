package org.hearsay.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Tensor;
import org.hearsay.nn.tagger.FrozenEmbeddings;
import org.hearsay.nn.tagger.LinkScorer;
import org.hearsay.nn.tagger.TagScheme;
import org.hearsay.nn.tagger.Window;
import org.hearsay.nn.tagger.WindowScorer;
import org.hearsay.nn.tagger.WindowScores;

/** Scores windows with the network under training, in float, eight at a time. */
public final class TorchScorer implements WindowScorer {
    private static final int BATCH = 8;

    private final Encoder encoder;
    private final Head tags;
    private final Head links;
    private final FrozenEmbeddings frozen;

    public TorchScorer(Encoder encoder, Head tags, Head links, FrozenEmbeddings frozen) {
        this.encoder = encoder;
        this.tags = tags;
        this.links = links;
        this.frozen = frozen;
    }

    @Override
    public List<WindowScores> score(List<Window> windows) {
        List<WindowScores> all = new ArrayList<>();
        for (int from = 0; from < windows.size(); from += BATCH) {
            scoreBatch(windows.subList(from, Math.min(windows.size(), from + BATCH)), all);
        }
        return all;
    }

    @SuppressWarnings("try") // the scope is used by being open
    private void scoreBatch(List<Window> windows, List<WindowScores> into) {
        try (PointerScope scope = new PointerScope();
                NoGradGuard guard = new NoGradGuard()) {
            Tensor words = encoder.words(Batch.of(windows, frozen), false);
            float[] emissions = Parameters.floats(tags.scores(words, false));
            float[] projections = Parameters.floats(links.scores(words, false));
            int roles = TagScheme.ATTRIBUTIONS.tags();
            int at = 0;
            for (Window window : windows) {
                int end = at + window.words().length();
                into.add(new WindowScores(
                        Arrays.copyOfRange(emissions, at * roles, end * roles),
                        Arrays.copyOfRange(projections, at * LinkScorer.VALUES, end * LinkScorer.VALUES),
                        WindowScores.NO_NAMES));
                at = end;
            }
        }
    }
}

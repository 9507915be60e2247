package org.hearsay.lab.pairs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.lab.eval.DataFolder;
import org.hearsay.model.Story;
import org.hearsay.nn.pair.PairReading.Relation;

/**
 * The labelled pairs of other stories, for training.
 *
 * @param learnt what the network is trained on
 * @param heldOut pairs of stories that the network never sees, for the figures of each pass and for the scorer on top of it
 */
public record TrainingPairs(List<Labelled> learnt, List<Labelled> heldOut) {
    private static final int ONE_STORY_IN = 16;
    /** Only "one claim" or not was asked. */
    private static final String ONE_OR_NOT = "claim-training-pairs";
    /** An overlap was called related. */
    private static final String WITHOUT_OVERLAP = "claim-training-pairs-more";

    private static final List<String> FILES =
            List.of(ONE_OR_NOT, WITHOUT_OVERLAP, "claim-training-pairs-doubt", "claim-training-pairs-wide");

    /**
     * A labelled pair.
     *
     * @param pair as in its file
     * @param relations what the label may mean
     */
    public record Labelled(ClaimPair pair, Set<Relation> relations) {}

    /** The pairs of all files whose articles are in {@code stories}. */
    public static TrainingPairs read(Map<String, Story> stories) throws IOException {
        TrainingPairs pairs = new TrainingPairs(new ArrayList<>(), new ArrayList<>());
        for (String file : FILES) {
            for (ClaimPair pair :
                    ClaimPair.read(DataFolder.projectRoot().resolve("lab/labels/" + file + ".jsonl"), stories)) {
                boolean held = Math.floorMod(pair.story().hashCode(), ONE_STORY_IN) == 0;
                (held ? pairs.heldOut : pairs.learnt).add(new Labelled(pair, relations(pair, file)));
            }
        }
        return pairs;
    }

    private static Set<Relation> relations(ClaimPair pair, String file) {
        if (file.equals(ONE_OR_NOT)) {
            EnumSet<Relation> one = EnumSet.of(Relation.SAME, Relation.CONTAINS, Relation.CONTAINED);
            return pair.one() ? one : EnumSet.complementOf(one);
        }
        Relation relation = Relation.valueOf(pair.label().toUpperCase(Locale.ROOT));
        return relation == Relation.RELATED && file.equals(WITHOUT_OVERLAP)
                ? EnumSet.of(Relation.OVERLAP, Relation.RELATED)
                : EnumSet.of(relation);
    }
}

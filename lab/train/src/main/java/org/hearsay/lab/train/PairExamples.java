package org.hearsay.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.PassagePairs;
import org.hearsay.lab.pairs.AnnotatedStories;
import org.hearsay.lab.pairs.ClaimPair;
import org.hearsay.lab.pairs.TrainingPairs;
import org.hearsay.model.Story;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.WordPiece;
import org.hearsay.nn.pair.PairInput;
import org.hearsay.nn.pair.PairSide;

/**
 * The labelled pairs that the network learns from.
 *
 * @param learnt what it is trained on
 * @param heldOut pairs of other stories, for the figures of each pass
 */
record PairExamples(List<PairExample> learnt, List<PairExample> heldOut) {
    /** The pairs of the stories in files of annotations. */
    static PairExamples read(List<Path> annotations) throws IOException {
        Map<String, Story> stories = AnnotatedStories.read(annotations);
        TrainingPairs pairs = TrainingPairs.read(stories);
        Reader reader = new Reader(stories);
        return new PairExamples(
                pairs.learnt().stream().map(reader::example).toList(),
                pairs.heldOut().stream().map(reader::example).toList());
    }

    private static final class Reader {
        private final WordPiece tokenizer =
                new WordPiece(ModelStore.onClassPath().sentenceVocabulary());
        private final Map<String, Story> stories;
        private final Map<String, PassagePairs> passages = new HashMap<>();

        Reader(Map<String, Story> stories) {
            this.stories = stories;
        }

        PairExample example(TrainingPairs.Labelled labelled) {
            ClaimPair pair = labelled.pair();
            List<PairSide> sides = passages.computeIfAbsent(
                            pair.story(), id -> AnnotatedStories.passages(stories.get(id)))
                    .sides(
                            pair.a().article(),
                            pair.a().span(),
                            pair.b().article(),
                            pair.b().span());
            return new PairExample(
                    labelled.relations(),
                    PairInput.of(tokenizer, sides.get(0), sides.get(1)),
                    PairInput.of(tokenizer, sides.get(1), sides.get(0)));
        }
    }

    @Override
    public String toString() {
        return learnt.size() + " pairs, " + heldOut.size() + " held out";
    }
}

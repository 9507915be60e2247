package org.hearsay.lab.pairs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.hearsay.claim.PassagePairs;
import org.hearsay.lab.pairs.LogisticRegression.Example;
import org.hearsay.model.Story;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.TextEncoder;

/**
 * Trains the scorer of pairs of statements on {@code lab/labels/claim-training-pairs.jsonl}; a minute on one core. Arguments: the
 * file to write, and files of annotations of the labelled stories.
 */
public final class PairTrainer {
    /** What keeps the weights small: about as much as one example. */
    private static final double PENALTY = 0.3;

    private PairTrainer() {}

    /** Prints how many examples there were and writes the weights, one a line after its name. */
    public static void main(String[] args) throws IOException {
        List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
        Map<String, Story> stories = AnnotatedStories.read(files);
        List<ClaimPair> pairs = ClaimPair.read(ClaimPair.training(), stories);
        List<Example> examples = new ArrayList<>();
        try (TextEncoder encoder = TextEncoder.open(ModelStore.onClassPath())) {
            Map<String, PassagePairs> passages = new HashMap<>();
            for (ClaimPair pair : pairs) {
                Story story = stories.get(pair.story());
                if (story != null) {
                    double[] features = passages.computeIfAbsent(
                                    story.id(), id -> AnnotatedStories.passages(story, encoder::encodeWords))
                            .features(
                                    pair.a().article(),
                                    pair.a().span(),
                                    pair.b().article(),
                                    pair.b().span());
                    examples.add(new Example(DoubleStream.of(features).boxed().toList(), pair.one()));
                }
            }
        }
        double[] weights = LogisticRegression.fit(examples, PENALTY);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < weights.length; i++) {
            String name = i < weights.length - 1 ? PassagePairs.features().get(i) : "constant";
            lines.append(String.format(Locale.ROOT, "%s %.4f\n", name, weights[i]));
        }
        Files.writeString(Path.of(args[0]), lines, StandardCharsets.US_ASCII);
        System.out.println(examples.size() + " pairs, "
                + examples.stream().filter(Example::positive).count() + " of them one claim\n" + lines);
    }
}

package org.hearsay.lab.pairs;

import java.io.IOException;
import java.nio.ByteBuffer;
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
import org.hearsay.claim.ClaimModels;
import org.hearsay.claim.PairScorer;
import org.hearsay.claim.PassagePairs;
import org.hearsay.lab.pairs.LogisticRegression.Example;
import org.hearsay.model.Story;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.TextEncoder;
import org.hearsay.nn.pair.PairNetwork;

/**
 * Trains the scorer of pairs of statements: alone on {@code lab/labels/claim-training-pairs.jsonl}, with the network on the pairs that the
 * network did not see; some minutes of one core. Arguments: the file to write, the network's ONNX file, and files of annotations of the
 * labelled stories.
 */
public final class PairTrainer {
    /** What keeps the weights small: about as much as one example. */
    private static final double PENALTY = 0.3;

    private final ClaimModels models;
    private final Map<String, Story> stories;
    private final Map<String, PassagePairs> passages = new HashMap<>();

    private PairTrainer(ClaimModels models, Map<String, Story> stories) {
        this.models = models;
        this.stories = stories;
    }

    /** Prints how many examples there were and writes the weights, one a line after its name. */
    public static void main(String[] args) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(args[1]));
        ByteBuffer onnx = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        ModelStore store = ModelStore.onClassPath();
        try (TextEncoder encoder = TextEncoder.open(store);
                PairNetwork network = PairNetwork.of(onnx, store)) {
            PairTrainer trainer = new PairTrainer(
                    ClaimModels.of(
                            encoder::encodeWords, network::read, new PairScorer(new double[PairScorer.weights()])),
                    AnnotatedStories.read(Arrays.stream(args).skip(2).map(Path::of).toList()));
            String weights = trainer.alone() + trainer.read();
            Files.writeString(Path.of(args[0]), weights, StandardCharsets.US_ASCII);
            System.out.println(weights);
        }
    }

    private String alone() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (ClaimPair pair : ClaimPair.read(ClaimPair.training(), stories)) {
            examples.add(new Example(features(pair), pair.one()));
        }
        return lines("", PassagePairs.features(), examples);
    }

    private String read() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (TrainingPairs.Labelled labelled : TrainingPairs.read(stories).heldOut()) {
            ClaimPair pair = labelled.pair();
            List<Double> features = new ArrayList<>(features(pair));
            features.add(passages(pair)
                    .network(
                            pair.a().article(),
                            pair.a().span(),
                            pair.b().article(),
                            pair.b().span()));
            examples.add(new Example(features, pair.one()));
        }
        List<String> names = new ArrayList<>(PassagePairs.features());
        names.add("network");
        return lines("read: ", names, examples);
    }

    private List<Double> features(ClaimPair pair) {
        double[] features = passages(pair)
                .features(
                        pair.a().article(),
                        pair.a().span(),
                        pair.b().article(),
                        pair.b().span());
        return DoubleStream.of(features).boxed().toList();
    }

    private PassagePairs passages(ClaimPair pair) {
        return passages.computeIfAbsent(pair.story(), id -> AnnotatedStories.passages(stories.get(id), models));
    }

    private static String lines(String prefix, List<String> names, List<Example> examples) {
        double[] weights = LogisticRegression.fit(examples, PENALTY);
        System.out.println(examples.size() + " pairs, "
                + examples.stream().filter(Example::positive).count() + " of them one claim");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < weights.length; i++) {
            String name = i < names.size() ? names.get(i) : "constant";
            lines.append(String.format(Locale.ROOT, "%s%s %.4f\n", prefix, name, weights[i]));
        }
        return lines.toString();
    }
}

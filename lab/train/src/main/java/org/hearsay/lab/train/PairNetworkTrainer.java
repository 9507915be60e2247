package org.hearsay.lab.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.pair.PairReading.Relation;
import org.hearsay.nn.tagger.FloatMatrix;
import org.hearsay.nn.tagger.FrozenEmbeddings;

/**
 * Trains the network that reads two statements together: {@code PairNetworkTrainer RUN MODEL ANNOTATIONS...}, where RUN keeps a
 * checkpoint and MODEL is written after every pass. Goes on from {@code RUN/last.bin} if it is there. One thread.
 */
public final class PairNetworkTrainer {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int BATCHES_TOLD = 40;

    private final TrainingPlan plan;
    private final FrozenEmbeddings frozen = FrozenEmbeddings.of(ModelStore.onClassPath());
    private final Parameters parameters;
    private final AdamW optimiser;
    private final Encoder encoder;
    private final TwoLayers head;
    private final PrintStream log = System.out;

    private PairNetworkTrainer(TrainingPlan plan) {
        this.plan = plan;
        this.parameters = new Parameters(InitialWeights.ofPairs(BaseModel.weights(), plan));
        this.optimiser = new AdamW(parameters);
        this.encoder = new Encoder(parameters, plan.dropout());
        this.head = new TwoLayers(encoder, "pair.hidden", "pair.scores", plan.headDropout());
    }

    public static void main(String[] args) throws IOException {
        torch.set_num_threads(1);
        Path run = Files.createDirectories(Path.of(args[0]));
        PairExamples examples =
                PairExamples.read(Arrays.stream(args).skip(2).map(Path::of).toList());
        PairNetworkTrainer trainer = new PairNetworkTrainer(TrainingPlan.ofPairs());
        trainer.say(trainer.plan + ", " + examples);
        trainer.train(examples, run.resolve("last.bin"), Path.of(args[1]));
    }

    private void train(PairExamples examples, Path last, Path model) throws IOException {
        int first = Files.exists(last)
                ? Checkpoint.read(last, parameters, optimiser).epoch()
                : 0;
        torch.manual_seed(plan.seed() + first);
        for (int epoch = first; epoch < plan.epochs(); epoch++) {
            pass(epoch, examples.learnt());
            new Checkpoint(epoch + 1, 0).write(last, parameters, optimiser);
            measure("epoch " + (epoch + 1), examples.heldOut());
            Files.write(model, export(parameters.values(), plan));
        }
        Files.write(model, export(parameters.values(), plan));
    }

    private void pass(int epoch, List<PairExample> examples) {
        Random random = new Random(plan.seed() * 1000 + epoch);
        List<PairExample> turned = examples.stream()
                .map(example -> random.nextBoolean() ? example.turned() : example)
                .toList();
        List<List<PairExample>> batches = Batches.of(turned, e -> e.input().length(), plan.batchPieces(), random);
        double loss = 0;
        int pairs = 0;
        for (int b = 0; b < batches.size(); b++) {
            double done = (epoch + (double) b / batches.size()) / plan.epochs();
            loss += step(batches.get(b), TrainingPlan.schedule(done));
            pairs += batches.get(b).size();
            if ((b + 1) % BATCHES_TOLD == 0 || b + 1 == batches.size()) {
                say(String.format(
                        Locale.ROOT, "epoch %d batch %d/%d loss %.4f", epoch + 1, b + 1, batches.size(), loss / pairs));
                loss = 0;
                pairs = 0;
            }
        }
    }

    /** One step; the loss of all examples together: what is left over of the probability of all that their labels may mean. */
    @SuppressWarnings("try") // the scope is used by being open
    private double step(List<PairExample> examples, double factor) {
        try (PointerScope scope = new PointerScope()) {
            Tensor scores = head.apply(encoder.words(batch(examples), true), true);
            Tensor masks = Tensor.create(PairExample.masks(examples), examples.size(), Relation.values().length);
            Tensor all = torch.logsumexp(scores, new long[] {1}, false);
            Tensor right = torch.logsumexp(scores.add(masks), new long[] {1}, false);
            Tensor loss = all.sub(right).mean();
            loss.backward();
            optimiser.step(factor);
            return loss.item_double() * examples.size();
        }
    }

    private Batch batch(List<PairExample> examples) {
        return Batch.of(examples.stream().map(e -> e.input().window()).toList(), frozen);
    }

    @SuppressWarnings("try") // the scope is used by being open
    private double[] probabilities(PairExample example) {
        try (PointerScope scope = new PointerScope();
                NoGradGuard guard = new NoGradGuard()) {
            Tensor scores = head.apply(encoder.words(batch(List.of(example)), false), false);
            float[] found = Parameters.floats(torch.softmax(scores, 1));
            double[] probabilities = new double[found.length];
            for (int i = 0; i < found.length; i++) {
                probabilities[i] = found[i];
            }
            return probabilities;
        }
    }

    /** How well pairs of one claim are told from others, as the area under the curve, and how often the relation is right. */
    private void measure(String what, List<PairExample> examples) {
        List<Double> ones = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        int right = 0;
        for (PairExample example : examples) {
            double[] found = probabilities(example);
            double one = 0;
            Relation best = Relation.SAME;
            for (Relation relation : Relation.values()) {
                one += relation.isOne() ? found[relation.ordinal()] : 0;
                best = found[relation.ordinal()] > found[best.ordinal()] ? relation : best;
            }
            (example.one() ? ones : others).add(one);
            right += example.relations().contains(best) ? 1 : 0;
        }
        double wins = 0;
        for (double one : ones) {
            for (double other : others) {
                wins += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        say(String.format(
                Locale.ROOT,
                "%s, held out: area %.4f, relation right %.1f%%",
                what,
                wins / ((double) ones.size() * others.size()),
                100.0 * right / examples.size()));
    }

    /** The file for these weights. */
    private static byte[] export(Map<String, FloatMatrix> weights, TrainingPlan plan) {
        OnnxGraph graph = new OnnxGraph("pairs");
        OnnxLayers nodes = new OnnxLayers(graph, weights);
        String x = nodes.norm(nodes.withFeatures(nodes.inputs(), "features"), "embeddings.norm");
        String vectors = nodes.gathered(nodes.layers(x, "layer."), "flat");
        graph.output(nodes.head("pair.hidden", "pair.scores", vectors), "relations", "words", Relation.values().length);
        return graph.bytes(Map.of("plan", plan.toString()));
    }

    private void say(String line) {
        log.println(LocalTime.now(ZoneId.systemDefault()).format(CLOCK) + " " + line);
    }
}

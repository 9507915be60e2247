package org.hearsay.lab.train;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.hearsay.lab.eval.Counts;
import org.hearsay.lab.eval.DataFolder;
import org.hearsay.lab.eval.LabelledNames;
import org.hearsay.lab.eval.NameScore;
import org.hearsay.nn.internal.OnnxWindowScorer;
import org.hearsay.nn.tagger.ArticleTokenizer;
import org.hearsay.nn.tagger.FloatMatrix;
import org.hearsay.nn.tagger.TagScheme;
import org.hearsay.nn.tagger.TaggerModel;
import org.hearsay.nn.tagger.TokenizedText;
import org.hearsay.nn.tagger.WindowPacker;

/**
 * Gives a tagger of attributions names: {@code NamesTrainer TAGGER DATA OUT}. Its lower layers run as they are, in whole numbers; names
 * get layers and a head of their own on top of them, so that attributions stay the same to the bit. One thread.
 */
public final class NamesTrainer {
    /** What the names of the graph's new nodes and weights begin with. */
    private static final String PREFIX = "name.";

    private static final String OUTPUT = "names";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final NamesPlan plan;
    private final ExportedModel tagger;
    private final Parameters parameters;
    private final AdamW optimiser;
    private final Encoder encoder;
    private final TagHead head;
    private final PrintStream log = System.out;

    /** A window, its tags, and what the layers below make of its pieces. */
    @SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
    private record Sample(TrainingWindow window, float[] trunk) {}

    private NamesTrainer(NamesPlan plan, ExportedModel tagger) {
        this.plan = plan;
        this.tagger = tagger;
        this.parameters = new Parameters(NameWeights.of(tagger, plan));
        this.optimiser = new AdamW(parameters);
        this.encoder = new Encoder(parameters, plan.dropout());
        this.head = new TagHead("name", TagScheme.NAMES, parameters, encoder, plan.headDropout());
    }

    public static void main(String[] args) throws IOException {
        torch.set_num_threads(1);
        ModelProto model = ModelProto.parseFrom(Files.readAllBytes(Path.of(args[0])));
        NameTexts texts = NameTexts.read(new DataFolder(Path.of(args[1])));
        NamesTrainer trainer = new NamesTrainer(NamesPlan.fromProperties(), new ExportedModel(model));
        trainer.say(trainer.plan.toString());
        trainer.train(texts, Path.of(args[2]));
    }

    private void train(NameTexts texts, Path out) throws IOException {
        List<List<Sample>> cuts = new ArrayList<>();
        for (int cut = 0; cut < plan.cuts(); cut++) {
            cuts.add(samples(texts, new Random(plan.seed() + cut)));
            say("cut " + (cut + 1) + ": " + cuts.getLast().size() + " windows");
        }
        torch.manual_seed(plan.seed());
        for (int epoch = 0; epoch < plan.epochs(); epoch++) {
            List<List<Sample>> batches = Batches.of(
                    cuts.get(epoch % plan.cuts()),
                    s -> s.window.window().length(),
                    plan.batchPieces(),
                    new Random(plan.seed() * 1000 + epoch));
            double loss = 0;
            double words = 0;
            for (int b = 0; b < batches.size(); b++) {
                words += step(batches.get(b), (epoch + (double) b / batches.size()) / plan.epochs());
                loss += head.lastLoss();
            }
            byte[] exported = exported();
            say(String.format(
                    Locale.ROOT,
                    "pass %d: loss a word %.4f, held out F1 %.2f",
                    epoch + 1,
                    loss / words,
                    100 * f1(exported, texts.heldOut())));
            Files.write(out, exported);
        }
    }

    private List<Sample> samples(NameTexts texts, Random random) {
        ArticleTokenizer tokenizer = BaseModel.tokenizer();
        int limit = Integer.parseInt(tagger.metadata().getOrDefault("window", ""));
        WindowPacker packer = new WindowPacker(limit);
        List<Sample> samples = new ArrayList<>();
        try (OnnxWindowScorer scorer = tagger.exposing(tagger.afterLayers(plan.trunk()), "trunk")) {
            for (LabelledNames labelled : texts.learnt(plan.gumPasses(), random)) {
                TokenizedText text = tokenizer.tokenize(labelled.text());
                GoldTags gold = GoldTags.of(text, labelled);
                packer.pack(text, limit / 4 + random.nextInt(limit * 3 / 4))
                        .forEach(w -> samples.add(new Sample(new TrainingWindow(w, gold), scorer.output(w, "trunk"))));
            }
        }
        return samples;
    }

    /** Learns from a batch when a part of the run is done; returns its number of words. */
    @SuppressWarnings("try") // the scope is used by being open
    private int step(List<Sample> samples, double done) {
        try (PointerScope scope = new PointerScope()) {
            List<TrainingWindow> windows = samples.stream().map(Sample::window).toList();
            Batch batch = Batch.of(windows.stream().map(TrainingWindow::window).toList(), (w, into, offset) -> {
                float[] trunk = samples.get(w).trunk;
                System.arraycopy(trunk, 0, into, offset, trunk.length);
            });
            Tensor x = encoder.layers(PREFIX + "layer.", encoder.inputs(PREFIX + "features", batch), batch, true);
            Tensor loss = head.loss(head.scores(Encoder.gathered(x, batch), true), windows);
            loss.mul(new Scalar(1.0 / batch.words())).backward();
            optimiser.step(TrainingPlan.schedule(done));
            return batch.words();
        }
    }

    /** The tagger with the names as they are now. */
    private byte[] exported() {
        Map<String, FloatMatrix> weights = parameters.values();
        OnnxGraph graph = tagger.extended(PREFIX, Set.of(OUTPUT));
        OnnxLayers nodes = new OnnxLayers(graph, weights);
        String x = nodes.withFeatures(tagger.afterLayers(plan.trunk()), PREFIX + "features");
        String words = nodes.gathered(nodes.layers(x, PREFIX + "layer."), PREFIX + "flat");
        graph.output(nodes.head("name.hidden", "name.scores", words), OUTPUT, "words", TagScheme.NAMES.tags());
        Map<String, String> metadata = tagger.metadata();
        metadata.put("names", plan.toString());
        FloatMatrix crf = Objects.requireNonNull(weights.get(TaggerModel.NAME_WEIGHTS));
        metadata.put(TaggerModel.NAME_WEIGHTS, TaggerModel.encode(crf.values()));
        return graph.bytes(metadata);
    }

    private static double f1(byte[] onnx, List<LabelledNames> texts) {
        Counts sum = Counts.NONE;
        try (TaggerModel model = BaseModel.exported(onnx)) {
            for (LabelledNames text : texts) {
                sum = sum.plus(NameScore.of(text, model.tag(text.text()).names()));
            }
        }
        return sum.f1();
    }

    private void say(String line) {
        log.println(LocalTime.now(ZoneId.systemDefault()).format(CLOCK) + " " + line);
    }
}

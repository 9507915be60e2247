package org.hearsay.lab.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.hearsay.lab.eval.ArticleScore;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.tagger.ArticleTokenizer;
import org.hearsay.nn.tagger.FloatMatrix;
import org.hearsay.nn.tagger.FrozenEmbeddings;
import org.hearsay.nn.tagger.TagScheme;
import org.hearsay.nn.tagger.WindowPacker;

/**
 * Trains the attribution model: {@code AttributionTrainer DATA RUN}, where DATA holds {@code polnear-train.jsonl} and RUN keeps checkpoints. Goes on from {@code RUN/last.bin} if it is there; stops, with a checkpoint,
 * when a file {@code RUN/stop} appears. One thread.
 */
public final class AttributionTrainer {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final long CHECKPOINT_NANOS = 600_000_000_000L;

    private final TrainingPlan plan;
    private final Path run;
    private final FrozenEmbeddings frozen;
    private final Parameters parameters;
    private final AdamW optimiser;
    private final Encoder encoder;
    private final TagHead tags;
    private final LinkHead links;
    private final List<Head.Weighted> heads;
    private final PrintStream log = System.out;
    private long lastCheckpoint = System.nanoTime();

    private AttributionTrainer(TrainingPlan plan, Path run) {
        this.plan = plan;
        this.run = run;
        Map<String, FloatMatrix> onnx = BaseModel.weights();
        this.frozen = FrozenEmbeddings.of(ModelStore.onClassPath());
        this.parameters = new Parameters(InitialWeights.of(onnx, plan));
        this.optimiser = new AdamW(parameters);
        this.encoder = new Encoder(parameters, plan.dropout());
        this.tags = new TagHead("tag", TagScheme.ATTRIBUTIONS, parameters, encoder, plan.headDropout());
        this.links = new LinkHead(parameters, encoder, plan.headDropout());
        this.heads = List.of(new Head.Weighted(tags, 1), new Head.Weighted(links, plan.linkWeight()));
    }

    public static void main(String[] args) throws IOException {
        torch.set_num_threads(1);
        Path data = Path.of(args[0]);
        Path run = Path.of(args[1]);
        Files.createDirectories(run);
        TrainingPlan plan = TrainingPlan.fromProperties();
        AttributionTrainer trainer = new AttributionTrainer(plan, run);
        trainer.say(plan.toString());
        ArticleTokenizer tokenizer = BaseModel.tokenizer();
        int limit = Integer.getInteger("articles", Integer.MAX_VALUE);
        TrainingArticles articles = TrainingArticles.read(data.resolve("polnear-train.jsonl"), tokenizer, limit);
        trainer.train(articles);
    }

    private void train(TrainingArticles articles) throws IOException {
        Path last = run.resolve("last.bin");
        Checkpoint done = new Checkpoint(0, 0);
        if (Files.exists(last)) {
            done = Checkpoint.read(last, parameters, optimiser);
            say("goes on from " + done);
        }
        torch.manual_seed(plan.seed() + optimiser.steps());
        for (int epoch = done.epoch(); epoch < plan.epochs(); epoch++) {
            List<List<TrainingWindow>> batches = EpochBatches.of(articles.learnt(), plan, epoch);
            pass(epoch, done.epoch() == epoch ? done.batch() : 0, batches);
            new Checkpoint(epoch + 1, 0).write(run.resolve("epoch-" + (epoch + 1) + ".bin"), parameters, optimiser);
            new Checkpoint(epoch + 1, 0).write(last, parameters, optimiser);
            measure("epoch " + (epoch + 1) + " held out", articles.heldOut());
        }
    }

    private void pass(int epoch, int from, List<List<TrainingWindow>> batches) throws IOException {
        Progress progress = new Progress();
        for (int b = from; b < batches.size(); b++) {
            double done = (epoch + (double) b / batches.size()) / plan.epochs();
            if (done >= 1) {
                return;
            }
            progress.add(step(batches.get(b), TrainingPlan.schedule(done)));
            if ((b + 1) % 50 == 0 || b + 1 == batches.size()) {
                say(String.format(Locale.ROOT, "epoch %d batch %d/%d %s", epoch + 1, b + 1, batches.size(), progress));
                progress = new Progress();
            }
            boolean stop = Files.deleteIfExists(run.resolve("stop"));
            if (stop || System.nanoTime() - lastCheckpoint > CHECKPOINT_NANOS) {
                new Checkpoint(epoch, b + 1).write(run.resolve("last.bin"), parameters, optimiser);
                lastCheckpoint = System.nanoTime();
            }
            if (stop) {
                say("stopped after epoch " + (epoch + 1) + " batch " + (b + 1));
                System.exit(0);
            }
        }
    }

    @SuppressWarnings("try") // the scope is used by being open
    private Progress.Step step(List<TrainingWindow> windows, double factor) {
        try (PointerScope scope = new PointerScope()) {
            Batch batch = Batch.of(windows.stream().map(TrainingWindow::window).toList(), frozen);
            Tensor words = encoder.words(batch, true);
            Tensor loss = torch.zeros(new long[] {1}).sum();
            Map<String, Double> losses = new LinkedHashMap<>();
            for (Head.Weighted task : heads) {
                Tensor own = task.head().loss(task.head().scores(words, true), windows);
                loss = loss.add(own.mul(new Scalar(task.weight() / batch.words())));
                losses.put(task.head().name(), task.head().lastLoss());
            }
            loss.backward();
            double norm = optimiser.step(factor);
            int pieces = windows.stream().mapToInt(w -> w.window().length()).sum();
            return new Progress.Step(pieces, batch.words(), losses, norm);
        }
    }

    private void measure(String what, List<TrainingText> texts) {
        long begin = System.nanoTime();
        ArticleScore score = Measurement.of(
                texts,
                new TorchScorer(encoder, tags, links, frozen),
                new WindowPacker(plan.windowPieces()),
                Measurement.decoder(parameters));
        say(String.format(
                Locale.ROOT, "%s: %s (%.0f s)", what, Measurement.line(score), (System.nanoTime() - begin) / 1e9));
    }

    private void say(String line) {
        log.println(LocalTime.now(ZoneId.systemDefault()).format(CLOCK) + " " + line);
    }
}

package org.hearsay.nn.internal;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.nn.ModelException;
import org.hearsay.nn.tagger.FrozenEmbeddings;
import org.hearsay.nn.tagger.LinkScorer;
import org.hearsay.nn.tagger.TagScheme;
import org.hearsay.nn.tagger.Window;
import org.hearsay.nn.tagger.WindowScorer;
import org.hearsay.nn.tagger.WindowScores;

/**
 * Scores windows with ONNX Runtime: sorted by length, eight at a time, on the calling thread. Safe for many threads. Owns the
 * session; {@link #close} ends it.
 */
public final class OnnxWindowScorer implements WindowScorer, AutoCloseable {
    private static final int BATCH = 8;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final FrozenEmbeddings frozen;

    private OnnxWindowScorer(OrtEnvironment environment, OrtSession session, FrozenEmbeddings frozen) {
        this.environment = environment;
        this.session = session;
        this.frozen = frozen;
    }

    /**
     * Makes a session of the ONNX bytes of a tagger, in a direct buffer that may go afterwards; the embeddings are those it
     * was trained on. Throws {@link ModelException} if the bytes are no such model, or the engine does not run here.
     */
    public static OnnxWindowScorer load(ByteBuffer model, FrozenEmbeddings frozen) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            return new OnnxWindowScorer(environment, environment.createSession(model, options), frozen);
        } catch (OrtException e) {
            throw new ModelException("the attribution model cannot be loaded: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new ModelException("ONNX Runtime does not run on this machine: " + e.getMessage(), e);
        }
    }

    /** What the model says about itself. */
    public Map<String, String> metadata() {
        try {
            return session.getMetadata().getCustomMetadata();
        } catch (OrtException e) {
            throw new ModelException("the attribution model failed: " + e.getMessage(), e);
        }
    }

    @Override
    public List<WindowScores> score(List<Window> windows) {
        int[] order = IntStream.range(0, windows.size())
                .boxed()
                .sorted((a, b) ->
                        Integer.compare(windows.get(b).length(), windows.get(a).length()))
                .mapToInt(Integer::intValue)
                .toArray();
        WindowScores[] scores = new WindowScores[windows.size()];
        for (int from = 0; from < order.length; from += BATCH) {
            int[] batch = Arrays.copyOfRange(order, from, Math.min(order.length, from + BATCH));
            List<WindowScores> found =
                    run(Arrays.stream(batch).mapToObj(windows::get).toList());
            for (int i = 0; i < batch.length; i++) {
                scores[batch[i]] = found.get(i);
            }
        }
        return List.of(scores);
    }

    private List<WindowScores> run(List<Window> windows) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            fill(windows, inputs);
            try (OrtSession.Result result = session.run(inputs)) {
                return cut(windows, floats(result, "emissions"), floats(result, "links"), floats(result, "names"));
            }
        } catch (OrtException e) {
            throw new ModelException("the attribution model failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private void fill(List<Window> windows, Map<String, OnnxTensor> inputs) throws OrtException {
        int size = windows.size();
        int length = windows.stream().mapToInt(Window::length).max().orElseThrow();
        float[] embeddings = new float[size * length * FrozenEmbeddings.WIDTH];
        long[][] features = new long[size][length];
        int[] lengths = new int[size];
        for (int w = 0; w < size; w++) {
            Window window = windows.get(w);
            frozen.write(window.pieces(), embeddings, w * length * FrozenEmbeddings.WIDTH);
            for (int i = 0; i < window.length(); i++) {
                features[w][i] = window.features()[i];
            }
            lengths[w] = window.length();
        }
        long[] shape = {size, length, FrozenEmbeddings.WIDTH};
        inputs.put("embeddings", OnnxTensor.createTensor(environment, FloatBuffer.wrap(embeddings), shape));
        inputs.put("features", OnnxTensor.createTensor(environment, features));
        inputs.put("lengths", OnnxTensor.createTensor(environment, lengths));
        inputs.put("first", OnnxTensor.createTensor(environment, positions(windows, length, Window::firstPiece)));
        inputs.put("before", OnnxTensor.createTensor(environment, positions(windows, length, Window::before)));
        inputs.put("after", OnnxTensor.createTensor(environment, positions(windows, length, Window::after)));
    }

    private static long[] positions(List<Window> windows, int length, Function<Window, int[]> kind) {
        List<long[]> parts = new ArrayList<>();
        for (int w = 0; w < windows.size(); w++) {
            long offset = (long) w * length;
            parts.add(Arrays.stream(kind.apply(windows.get(w)))
                    .mapToLong(p -> offset + p)
                    .toArray());
        }
        return parts.stream().flatMapToLong(Arrays::stream).toArray();
    }

    private static float[] floats(OrtSession.Result result, String name) throws OrtException {
        OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private static List<WindowScores> cut(List<Window> windows, float[] emissions, float[] links, float[] names) {
        int roles = TagScheme.ATTRIBUTIONS.tags();
        int kinds = TagScheme.NAMES.tags();
        List<WindowScores> scores = new ArrayList<>();
        int at = 0;
        for (Window window : windows) {
            int end = at + window.words().length();
            scores.add(new WindowScores(
                    Arrays.copyOfRange(emissions, at * roles, end * roles),
                    Arrays.copyOfRange(links, at * LinkScorer.VALUES, end * LinkScorer.VALUES),
                    Arrays.copyOfRange(names, at * kinds, end * kinds)));
            at = end;
        }
        return scores;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ModelException("the attribution model failed: " + e.getMessage(), e);
        }
    }
}

package org.hearsay.nn.internal;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.nn.ModelException;
import org.hearsay.nn.tagger.FrozenEmbeddings;
import org.hearsay.nn.tagger.Window;
import org.hearsay.nn.tagger.WindowScorer;
import org.hearsay.nn.tagger.WindowScores;

/**
 * Scores windows with ONNX Runtime, one at a time, on the calling thread: several together would be padded to the longest, and
 * rounded by one scale. Safe for many threads. Owns the session; {@link #close} ends it.
 */
public final class OnnxWindowScorer implements WindowScorer, AutoCloseable {
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
            throw new ModelException("the tagger cannot be loaded: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new ModelException("ONNX Runtime does not run on this machine: " + e.getMessage(), e);
        }
    }

    /** What the model says about itself. */
    public Map<String, String> metadata() {
        try {
            return session.getMetadata().getCustomMetadata();
        } catch (OrtException e) {
            throw new ModelException("the tagger failed: " + e.getMessage(), e);
        }
    }

    @Override
    public List<WindowScores> score(List<Window> windows) {
        return windows.stream().map(this::score).toList();
    }

    private WindowScores score(Window window) {
        return run(
                window,
                result -> new WindowScores(
                        floats(result, "emissions"),
                        floats(result, "links"),
                        result.get("names").isPresent() ? floats(result, "names") : WindowScores.NO_NAMES));
    }

    /** The values of one output of the graph for a window, row by row; for training on top of it. */
    public float[] output(Window window, String name) {
        return run(window, result -> floats(result, name));
    }

    private <T> T run(Window window, Function<OrtSession.Result, T> read) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            fill(window, inputs);
            try (OrtSession.Result result = session.run(inputs)) {
                return read.apply(result);
            }
        } catch (OrtException e) {
            throw new ModelException("the tagger failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private void fill(Window window, Map<String, OnnxTensor> inputs) throws OrtException {
        int length = window.length();
        float[] embeddings = new float[length * FrozenEmbeddings.WIDTH];
        frozen.write(window.pieces(), embeddings, 0);
        long[] shape = {1, length, FrozenEmbeddings.WIDTH};
        inputs.put("embeddings", OnnxTensor.createTensor(environment, FloatBuffer.wrap(embeddings), shape));
        inputs.put("features", OnnxTensor.createTensor(environment, new long[][] {longs(window.features())}));
        inputs.put("lengths", OnnxTensor.createTensor(environment, new int[] {length}));
        inputs.put("first", OnnxTensor.createTensor(environment, longs(window.firstPiece())));
        inputs.put("before", OnnxTensor.createTensor(environment, longs(window.before())));
        inputs.put("after", OnnxTensor.createTensor(environment, longs(window.after())));
    }

    private static long[] longs(int[] values) {
        return Arrays.stream(values).asLongStream().toArray();
    }

    private static float[] floats(OrtSession.Result result, String name) {
        OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ModelException("the tagger failed: " + e.getMessage(), e);
        }
    }
}

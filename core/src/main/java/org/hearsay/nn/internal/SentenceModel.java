package org.hearsay.nn.internal;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.nn.ModelException;

/**
 * A BERT-like encoder in ONNX Runtime: piece ids in, the normalised mean of the piece vectors out. Owns the native session
 * until closed; safe for any thread while open.
 */
public final class SentenceModel implements AutoCloseable {
    /** The vectors of the last layer, [rows, pieces, width]; the other output, a pooled one, is not asked for. */
    private static final String OUTPUT = "output_0";

    private final OrtEnvironment environment;
    private final OrtSession session;

    private SentenceModel(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Makes a session of the ONNX bytes of a model with inputs {@code input_ids, attention_mask, token_type_ids} and output
     * {@code output_0}. The session has its own copy of the weights: the buffer may go afterwards.
     *
     * @param model a direct buffer
     * @throws ModelException if the bytes are no such model, or the engine does not run on this machine
     */
    public static SentenceModel load(ByteBuffer model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Without arena and memory pattern, memory goes back after each call: inputs of every length otherwise keep
            // their own largest blocks.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            return new SentenceModel(environment, environment.createSession(model, options));
        } catch (OrtException e) {
            throw new ModelException("the sentence model cannot be loaded: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new ModelException("ONNX Runtime does not run on this machine: " + e.getMessage(), e);
        }
    }

    /** The vector of each input. The inputs have one length, so that none is padded. */
    public List<float[]> encode(List<long[]> inputs) {
        int length = inputs.getFirst().length;
        long[] ids = inputs.stream().flatMapToLong(Arrays::stream).toArray();
        if (ids.length != inputs.size() * length) {
            throw new IllegalArgumentException("inputs of different lengths");
        }
        FloatBuffer states = lastHiddenState(ids, inputs.size());
        int width = states.capacity() / ids.length;
        List<float[]> vectors = new ArrayList<>(inputs.size());
        for (int row = 0; row < inputs.size(); row++) {
            vectors.add(normalizedMean(states, row * length * width, length, width));
        }
        return vectors;
    }

    /**
     * For each input the vector of each of its ranges of pieces {@code [from, to)}, scaled to length 1. The inputs have one
     * length.
     */
    public List<float[][]> encode(List<long[]> inputs, List<int[][]> ranges) {
        int length = inputs.getFirst().length;
        long[] ids = inputs.stream().flatMapToLong(Arrays::stream).toArray();
        FloatBuffer states = lastHiddenState(ids, inputs.size());
        int width = states.capacity() / ids.length;
        List<float[][]> vectors = new ArrayList<>(inputs.size());
        for (int row = 0; row < inputs.size(); row++) {
            float[][] found = new float[ranges.get(row).length][];
            for (int i = 0; i < found.length; i++) {
                int[] range = ranges.get(row)[i];
                int from = (row * length + range[0]) * width;
                found[i] = range[1] > range[0]
                        ? normalizedMean(states, from, range[1] - range[0], width)
                        : new float[width];
            }
            vectors.add(found);
        }
        return vectors;
    }

    /** A copy of the values, which outlives the result. */
    private FloatBuffer lastHiddenState(long[] ids, int rows) {
        long[] shape = {rows, ids.length / rows};
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor pieces = tensor(ids, shape);
                OnnxTensor attention = tensor(mask, shape);
                OnnxTensor types = tensor(new long[ids.length], shape);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", pieces, "attention_mask", attention, "token_type_ids", types),
                        Set.of(OUTPUT))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer();
        } catch (OrtException e) {
            throw new ModelException("the sentence model failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    /** The sum has the direction of the mean: scaling to length 1 makes them the same. Summed in double, in fixed order. */
    private static float[] normalizedMean(FloatBuffer states, int from, int length, int width) {
        double[] sum = new double[width];
        for (int piece = 0; piece < length; piece++) {
            for (int i = 0; i < width; i++) {
                sum[i] += states.get(from + piece * width + i);
            }
        }
        double squares = 0;
        for (double value : sum) {
            squares += value * value;
        }
        double scale = 1 / Math.sqrt(squares);
        float[] vector = new float[width];
        for (int i = 0; i < width; i++) {
            vector[i] = (float) (sum[i] * scale);
        }
        return vector;
    }

    /** Gives the native memory back. No call may be running. */
    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ModelException("the sentence model cannot be closed: " + e.getMessage(), e);
        }
    }
}

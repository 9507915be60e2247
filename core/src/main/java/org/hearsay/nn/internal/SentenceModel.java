package org.hearsay.nn.internal;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.hearsay.nn.ModelException;

/**
 * A BERT-like encoder in ONNX Runtime: piece ids in, the normalised mean of the piece vectors out. Owns the native session
 * until closed; safe for any thread while open.
 */
public final class SentenceModel implements AutoCloseable {
    /** The vectors of the last layer, [1, pieces, width]. */
    private static final String OUTPUT = "last_hidden_state";

    private final OrtEnvironment environment;
    private final OrtSession session;

    private SentenceModel(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Makes a session of the ONNX bytes of a model with inputs {@code input_ids, attention_mask, token_type_ids} and output
     * {@code last_hidden_state}. The session has its own copy of the weights: the buffer may go afterwards.
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

    /** The vector of each range of pieces {@code [from, to)} of the input, scaled to length 1; all 0 for an empty one. */
    public float[][] encode(long[] ids, int[][] ranges) {
        FloatBuffer states = lastHiddenState(ids);
        int width = states.capacity() / ids.length;
        float[][] vectors = new float[ranges.length][];
        for (int i = 0; i < vectors.length; i++) {
            int length = ranges[i][1] - ranges[i][0];
            vectors[i] = length > 0 ? normalizedMean(states, ranges[i][0] * width, length, width) : new float[width];
        }
        return vectors;
    }

    /** A copy of the values, which outlives the result. */
    private FloatBuffer lastHiddenState(long[] ids) {
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor pieces = tensor(ids);
                OnnxTensor attention = tensor(mask);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", pieces, "attention_mask", attention, "token_type_ids", types),
                        Set.of(OUTPUT))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer();
        } catch (OrtException e) {
            throw new ModelException("the sentence model failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
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

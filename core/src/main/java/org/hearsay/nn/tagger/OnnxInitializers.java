package org.hearsay.nn.tagger;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Reads initializers of an ONNX file, which is a protobuf message: ModelProto.graph (7), GraphProto.initializer (5), TensorProto
 * dims (1), data_type (2), float_data (4), int32_data (5), name (8) and raw_data (9). All other fields are skipped.
 */
public final class OnnxInitializers {
    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int FLOAT = 1;
    private static final int UINT8 = 2;

    private final ByteBuffer bytes;
    private final Map<String, Tensor> found = new LinkedHashMap<>();
    private final Predicate<String> wanted;

    /** A tensor of at most two dimensions, its values still in the file; {@code integer} is its first if they are integers. */
    private record Tensor(int type, int rows, int columns, ByteBuffer raw, int integer) {
        FloatMatrix floats() {
            float[] values = new float[raw.remaining() / Float.BYTES];
            raw.asFloatBuffer().get(values);
            return new FloatMatrix(rows, columns, values);
        }
    }

    private OnnxInitializers(ByteBuffer bytes, Predicate<String> wanted) {
        this.bytes = bytes;
        this.wanted = wanted;
    }

    /** The wanted float initializers by name, in file order. Throws {@link IllegalArgumentException} for no ONNX file. */
    public static Map<String, FloatMatrix> read(ByteBuffer onnx, Predicate<String> wanted) {
        Map<String, FloatMatrix> floats = new LinkedHashMap<>();
        tensors(onnx, wanted).forEach((name, tensor) -> {
            if (tensor.type == FLOAT) {
                floats.put(name, tensor.floats());
            }
        });
        return floats;
    }

    /**
     * The wanted initializers that ONNX Runtime's tools rounded to eight unsigned bits, by the names they had before: {@code x} for
     * {@code x_quantized}, {@code x_scale} and {@code x_zero_point}. Throws {@link IllegalArgumentException} for no ONNX file.
     */
    public static Map<String, ByteMatrix> readBytes(ByteBuffer onnx, Predicate<String> wanted) {
        String end = "_quantized";
        Map<String, Tensor> tensors =
                tensors(onnx, name -> wanted.test(name.replaceFirst("_(quantized|scale|zero_point)$", "")));
        Map<String, ByteMatrix> matrices = new LinkedHashMap<>();
        tensors.forEach((name, tensor) -> {
            if (tensor.type == UINT8 && name.endsWith(end)) {
                String plain = name.substring(0, name.length() - end.length());
                byte[] values = new byte[tensor.raw.remaining()];
                tensor.raw.get(values);
                float scale = of(tensors, plain + "_scale").raw.getFloat(0);
                int zero = of(tensors, plain + "_zero_point").integer;
                matrices.put(plain, new ByteMatrix(tensor.rows, tensor.columns, values, scale, zero));
            }
        });
        return matrices;
    }

    private static Tensor of(Map<String, Tensor> tensors, String name) {
        return Objects.requireNonNull(tensors.get(name), name);
    }

    private static Map<String, Tensor> tensors(ByteBuffer onnx, Predicate<String> wanted) {
        var reader = new OnnxInitializers(onnx.duplicate().order(ByteOrder.LITTLE_ENDIAN), wanted);
        reader.message(reader.bytes.limit(), GRAPH, end -> reader.message(end, INITIALIZER, reader::tensor));
        return reader.found;
    }

    private interface Body {
        void read(int end);
    }

    /** Walks the fields up to {@code end}; calls {@code body} for the length-delimited ones with the number {@code field}. */
    private void message(int end, long field, Body body) {
        while (bytes.position() < end) {
            long key = varint();
            if ((key & 7) == 2 && key >>> 3 == field) {
                int length = (int) varint();
                body.read(bytes.position() + length);
            } else {
                skip((int) (key & 7));
            }
        }
    }

    private void tensor(int end) {
        long rows = 1;
        long columns = 1;
        int type = 0;
        String name = "";
        int raw = -1;
        int rawLength = 0;
        int integer = 0;
        while (bytes.position() < end) {
            long key = varint();
            switch ((int) key) {
                case 1 << 3 -> {
                    rows *= columns;
                    columns = varint();
                }
                case 2 << 3 -> type = (int) varint();
                case 8 << 3 | 2 -> {
                    byte[] text = new byte[(int) varint()];
                    bytes.get(text);
                    name = new String(text, StandardCharsets.UTF_8);
                }
                case 9 << 3 | 2, 4 << 3 | 2, 5 << 3 | 2 -> {
                    rawLength = (int) varint();
                    raw = bytes.position();
                    integer = key == (5 << 3 | 2) ? (int) varint() : bytes.get(raw) & 0xFF;
                    bytes.position(raw + rawLength);
                }
                case 4 << 3 | 5 -> {
                    rawLength = Float.BYTES;
                    raw = bytes.position();
                    bytes.position(raw + rawLength);
                }
                case 5 << 3 -> {
                    raw = bytes.position();
                    integer = (int) varint();
                    rawLength = bytes.position() - raw;
                }
                default -> skip((int) (key & 7));
            }
        }
        if (raw >= 0 && wanted.test(name)) {
            ByteBuffer values = bytes.slice(raw, rawLength).order(ByteOrder.LITTLE_ENDIAN);
            found.put(name, new Tensor(type, (int) rows, (int) columns, values, integer));
        }
    }

    private void skip(int wireType) {
        switch (wireType) {
            case 0 -> varint();
            case 1 -> bytes.position(bytes.position() + 8);
            case 2 -> {
                int length = (int) varint();
                bytes.position(bytes.position() + length);
            }
            case 5 -> bytes.position(bytes.position() + 4);
            default -> throw new IllegalArgumentException("not an ONNX file: wire type " + wireType);
        }
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes.get();
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }
}

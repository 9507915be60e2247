package org.hearsay.nn.tagger;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Reads the float initializers of an ONNX file, which is a protobuf message: ModelProto.graph (7), GraphProto.initializer (5),
 * TensorProto dims (1), data_type (2), name (8) and raw_data (9). All other fields are skipped.
 */
public final class OnnxInitializers {
    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int FLOAT = 1;

    private final ByteBuffer bytes;
    private final Map<String, FloatMatrix> found = new LinkedHashMap<>();

    private final Predicate<String> wanted;

    private OnnxInitializers(ByteBuffer bytes, Predicate<String> wanted) {
        this.bytes = bytes;
        this.wanted = wanted;
    }

    /** The wanted float initializers by name, in file order. Throws {@link IllegalArgumentException} for no ONNX file. */
    public static Map<String, FloatMatrix> read(ByteBuffer onnx, Predicate<String> wanted) {
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
                case 9 << 3 | 2 -> {
                    rawLength = (int) varint();
                    raw = bytes.position();
                    bytes.position(raw + rawLength);
                }
                default -> skip((int) (key & 7));
            }
        }
        if (type == FLOAT && raw >= 0 && wanted.test(name)) {
            float[] values = new float[rawLength / Float.BYTES];
            bytes.slice(raw, rawLength)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(values);
            found.put(name, new FloatMatrix((int) rows, (int) columns, values));
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

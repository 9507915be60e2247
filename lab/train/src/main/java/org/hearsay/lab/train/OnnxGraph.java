package org.hearsay.lab.train;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.nn.tagger.FloatMatrix;

/** Writes an ONNX graph node by node. Weights are kept as fp16 and cast to float when the graph is loaded. */
final class OnnxGraph {
    private static final int OPSET = 17;
    private static final int IR_VERSION = 8;
    private static final String MICROSOFT = "com.microsoft";
    private static final int ZERO = 128;

    private final GraphProto.Builder graph;
    /** What the names of new nodes begin with. */
    private final String prefix;

    private int nodes;

    OnnxGraph(String name) {
        this(GraphProto.newBuilder().setName(name), "n");
    }

    private OnnxGraph(GraphProto.Builder graph, String prefix) {
        this.graph = graph;
        this.prefix = prefix;
    }

    /**
     * A copy of a graph to add to. Names of what is added have to begin with {@code prefix}; what was added with it before, the outputs in
     * {@code outputs} included, is left out.
     */
    static OnnxGraph extending(GraphProto graph, String prefix, Set<String> outputs) {
        GraphProto.Builder copy =
                graph.toBuilder().clearNode().clearInitializer().clearOutput();
        graph.getNodeList().stream()
                .filter(node -> !node.getOutput(0).startsWith(prefix) && !outputs.contains(node.getOutput(0)))
                .forEach(copy::addNode);
        graph.getInitializerList().stream()
                .filter(weight -> !weight.getName().startsWith(prefix))
                .forEach(copy::addInitializer);
        graph.getOutputList().stream()
                .filter(output -> !outputs.contains(output.getName()))
                .forEach(copy::addOutput);
        return new OnnxGraph(copy, prefix);
    }

    /** Declares an input; a dimension is a number or a name. */
    String input(String name, TensorProto.DataType type, Object... dimensions) {
        graph.addInput(value(name, type, dimensions));
        return name;
    }

    /** Declares a node's output as an output of the graph, under its own name. */
    void output(String from, String name, Object... dimensions) {
        graph.addNode(
                NodeProto.newBuilder().setOpType("Identity").addInput(from).addOutput(name));
        graph.addOutput(value(name, TensorProto.DataType.FLOAT, dimensions));
    }

    /** A weight, rounded to fp16; a matrix of one row is a vector. Returns the name of its float form. */
    String weight(String name, FloatMatrix matrix) {
        ByteBuffer bytes =
                ByteBuffer.allocate(matrix.values().length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : matrix.values()) {
            bytes.putShort(Float.floatToFloat16(value));
        }
        var tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.FLOAT16.getNumber())
                .setRawData(ByteString.copyFrom(bytes.flip()));
        if (matrix.rows() > 1) {
            tensor.addDims(matrix.rows());
        }
        graph.addInitializer(tensor.addDims(matrix.columns()));
        return toFloat(name);
    }

    /** A weight rounded to int8, with a scale for each column; 0.4% of a column's largest value at most is lost. */
    String weight8(String name, FloatMatrix matrix) {
        float[] scales = scales(matrix);
        byte[] bytes = new byte[matrix.values().length];
        for (int i = 0; i < bytes.length; i++) {
            float scale = scales[i % matrix.columns()];
            bytes[i] = scale == 0 ? 0 : (byte) Math.round(matrix.values()[i] / scale);
        }
        bytes(name, TensorProto.DataType.INT8, bytes, matrix.rows(), matrix.columns());
        String columns = weight(name + ".scales", new FloatMatrix(1, scales.length, scales));
        return node("Mul", Map.of(), toFloat(name), columns);
    }

    /**
     * A weight in eight unsigned bits for products of whole numbers: values, a scale and a zero point for each column. Unsigned, since
     * processors without whole-number dot products saturate on signed ones.
     */
    Whole whole(String name, FloatMatrix matrix) {
        float[] scales = scales(matrix);
        byte[] bytes = new byte[matrix.values().length];
        for (int i = 0; i < bytes.length; i++) {
            float scale = scales[i % matrix.columns()];
            bytes[i] = (byte) (scale == 0 ? ZERO : ZERO + Math.round(matrix.values()[i] / scale));
        }
        byte[] zeros = new byte[matrix.columns()];
        Arrays.fill(zeros, (byte) ZERO);
        bytes(name, TensorProto.DataType.UINT8, bytes, matrix.rows(), matrix.columns());
        bytes(name + ".zeros", TensorProto.DataType.UINT8, zeros, zeros.length);
        ByteBuffer floats = ByteBuffer.allocate(scales.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        floats.asFloatBuffer().put(scales);
        bytes(name + ".scales", TensorProto.DataType.FLOAT, floats.array(), scales.length);
        return new Whole(name, name + ".scales", name + ".zeros");
    }

    /** Names of a weight's values, scales and zero points. */
    record Whole(String values, String scales, String zeros) {}

    private static float[] scales(FloatMatrix matrix) {
        float[] scales = new float[matrix.columns()];
        for (int i = 0; i < matrix.values().length; i++) {
            int column = i % matrix.columns();
            scales[column] = Math.max(scales[column], Math.abs(matrix.values()[i]) / Byte.MAX_VALUE);
        }
        return scales;
    }

    private void bytes(String name, TensorProto.DataType type, byte[] bytes, long... dimensions) {
        var tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(type.getNumber())
                .setRawData(ByteString.copyFrom(bytes));
        for (long dimension : dimensions) {
            tensor.addDims(dimension);
        }
        graph.addInitializer(tensor);
    }

    private String toFloat(String name) {
        return node("Cast", Map.of("to", TensorProto.DataType.FLOAT.getNumber()), name);
    }

    /** Whole numbers, as for a shape. */
    String constant(String name, long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : values) {
            bytes.putLong(value);
        }
        graph.addInitializer(TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.INT64.getNumber())
                .addDims(values.length)
                .setRawData(ByteString.copyFrom(bytes.flip())));
        return name;
    }

    /** A node of the standard operators. */
    String node(String operator, Map<String, ? extends Number> attributes, String... inputs) {
        return node("", operator, attributes, inputs);
    }

    /** A node of ONNX Runtime's own operators. */
    String microsoft(String operator, Map<String, ? extends Number> attributes, String... inputs) {
        return node(MICROSOFT, operator, attributes, inputs);
    }

    private String node(String domain, String operator, Map<String, ? extends Number> attributes, String... inputs) {
        var node = NodeProto.newBuilder().setDomain(domain).setOpType(operator).addAllInput(List.of(inputs));
        attributes.forEach((name, number) -> {
            var attribute = AttributeProto.newBuilder().setName(name);
            if (number instanceof Float f) {
                attribute.setType(AttributeProto.AttributeType.FLOAT).setF(f);
            } else {
                attribute.setType(AttributeProto.AttributeType.INT).setI(number.longValue());
            }
            node.addAttribute(attribute);
        });
        return add(node);
    }

    private String add(NodeProto.Builder node) {
        return add(node, 1)[0];
    }

    private String[] add(NodeProto.Builder node, int outputs) {
        String[] names = new String[outputs];
        for (int i = 0; i < outputs; i++) {
            names[i] = prefix + nodes++;
            node.addOutput(names[i]);
        }
        graph.addNode(node);
        return names;
    }

    /** A tensor in eight bits: names of values, scale and zero point, one of each for the whole of it, found while it runs. */
    Whole whole(String x) {
        String[] names =
                add(NodeProto.newBuilder().setOpType("DynamicQuantizeLinear").addInput(x), 3);
        return new Whole(names[0], names[1], names[2]);
    }

    /** The finished file, with entries for whoever loads it. */
    byte[] bytes(Map<String, String> metadata) {
        var model = ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("hearsay")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET))
                .addOpsetImport(
                        OperatorSetIdProto.newBuilder().setDomain(MICROSOFT).setVersion(1))
                .setGraph(graph);
        metadata.forEach((key, value) -> model.addMetadataProps(
                StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
        return model.build().toByteArray();
    }

    private static ValueInfoProto value(String name, TensorProto.DataType type, Object... dimensions) {
        var shape = TensorShapeProto.newBuilder();
        for (Object dimension : dimensions) {
            var dim = TensorShapeProto.Dimension.newBuilder();
            shape.addDim(
                    dimension instanceof Number n
                            ? dim.setDimValue(n.longValue())
                            : dim.setDimParam(dimension.toString()));
        }
        var tensor = TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape);
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }
}

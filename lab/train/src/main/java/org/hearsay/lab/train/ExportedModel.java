package org.hearsay.lab.train;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.internal.OnnxWindowScorer;
import org.hearsay.nn.tagger.FloatMatrix;
import org.hearsay.nn.tagger.FrozenEmbeddings;

/** A model that {@link OnnxExport} wrote, to be built upon. */
final class ExportedModel {
    private static final int ZERO = 128;

    private final ModelProto model;
    private final Map<String, TensorProto> initializers = new HashMap<>();

    ExportedModel(ModelProto model) {
        this.model = model;
        model.getGraph().getInitializerList().forEach(tensor -> initializers.put(tensor.getName(), tensor));
    }

    /** What the file says about itself. */
    Map<String, String> metadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (StringStringEntryProto entry : model.getMetadataPropsList()) {
            metadata.put(entry.getKey(), entry.getValue());
        }
        return metadata;
    }

    /** A copy of the graph to add to, as {@link OnnxGraph#extending}. */
    OnnxGraph extended(String prefix, Set<String> outputs) {
        return OnnxGraph.extending(model.getGraph(), prefix, outputs);
    }

    /** The node that gives what so many of the lowest layers make of the pieces. */
    String afterLayers(int layers) {
        String norm = "layer." + (layers - 1) + ".output.norm.weight";
        String cast = reader(norm).getOutput(0);
        return reader(cast).getOutput(0);
    }

    private NodeProto reader(String name) {
        return model.getGraph().getNodeList().stream()
                .filter(node -> node.getInputList().contains(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing reads " + name));
    }

    /** A scorer whose output {@code name} is what a node gives; the caller closes it. */
    OnnxWindowScorer exposing(String node, String name) {
        OnnxGraph graph = OnnxGraph.extending(model.getGraph(), "exposed.", Set.of());
        graph.output(node, name, "batch", "length", FrozenEmbeddings.WIDTH);
        byte[] bytes = graph.bytes(metadata());
        ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        return OnnxWindowScorer.load(direct, FrozenEmbeddings.of(ModelStore.onClassPath()));
    }

    /** The values of a weight, those of products as {@code [out, in]}. */
    FloatMatrix weight(String name) {
        TensorProto tensor = Objects.requireNonNull(initializers.get(name), name);
        List<Long> shape = tensor.getDimsList();
        int columns = shape.getLast().intValue();
        int rows = shape.size() > 1 ? shape.getFirst().intValue() : 1;
        ByteBuffer bytes = tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[rows * columns];
        if (tensor.getDataType() == DataType.FLOAT16.getNumber()) {
            for (int i = 0; i < values.length; i++) {
                values[i] = Float.float16ToFloat(bytes.getShort());
            }
            return new FloatMatrix(rows, columns, values);
        }
        float[] scales = new float[columns];
        floats(name + ".scales").get(scales);
        for (int i = 0; i < values.length; i++) {
            values[i] = (Byte.toUnsignedInt(bytes.get()) - ZERO) * scales[i % columns];
        }
        return InitialWeights.transposed(new FloatMatrix(rows, columns, values));
    }

    private FloatBuffer floats(String name) {
        TensorProto tensor = Objects.requireNonNull(initializers.get(name), name);
        return tensor.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
    }
}

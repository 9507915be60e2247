package org.hearsay.lab.bench;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.RawDocument;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.internal.OnnxWindowScorer;
import org.hearsay.nn.tagger.ArticleTokenizer;
import org.hearsay.nn.tagger.FrozenEmbeddings;
import org.hearsay.nn.tagger.Window;
import org.hearsay.nn.tagger.WindowPacker;

/**
 * The encoder of the shipped tagger alone, without heads, links and decoding, over the same pieces in the same windows: what
 * reading an article cannot cost less than. {@link #close} frees the native session.
 */
final class BarePass implements AutoCloseable {
    private final OnnxWindowScorer encoder;
    private final List<List<Window>> articles;

    private BarePass(OnnxWindowScorer encoder, List<List<Window>> articles) {
        this.encoder = encoder;
        this.articles = articles;
    }

    /** Lays out the pieces of the documents. */
    static BarePass over(List<RawDocument> documents) {
        ModelStore store = ModelStore.onClassPath();
        ArticleTokenizer tokenizer = new ArticleTokenizer(store.sentenceVocabulary());
        OnnxWindowScorer encoder = OnnxWindowScorer.load(encoderOf(store.tagger()), FrozenEmbeddings.of(store));
        WindowPacker packer =
                new WindowPacker(Integer.parseInt(encoder.metadata().getOrDefault("window", "")));
        return new BarePass(
                encoder,
                documents.stream()
                        .map(document -> packer.pack(tokenizer.tokenize(document.content())))
                        .toList());
    }

    /** Reads every article once. */
    void run() {
        articles.forEach(encoder::score);
    }

    /** Pieces read in one pass. */
    long pieces() {
        return articles.stream().flatMap(List::stream).mapToLong(Window::length).sum();
    }

    /** The model with each word's first vector for a result, so that nothing but the encoder is computed. */
    private static ByteBuffer encoderOf(ByteBuffer model) {
        try {
            ModelProto whole = ModelProto.parseFrom(model);
            byte[] bytes = whole.toBuilder()
                    .setGraph(encoderOf(whole.getGraph()))
                    .build()
                    .toByteArray();
            return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        } catch (InvalidProtocolBufferException e) {
            throw new BenchException("the attribution model is no ONNX file: " + e.getMessage());
        }
    }

    private static GraphProto encoderOf(GraphProto graph) {
        NodeProto first = graph.getNodeList().stream()
                .filter(node ->
                        node.getOpType().equals("Gather") && node.getInput(1).equals("first"))
                .findFirst()
                .orElseThrow(() -> new BenchException("the attribution model takes no first pieces"));
        Set<String> needed = new HashSet<>(first.getOutputList());
        List<NodeProto> kept = new ArrayList<>();
        for (NodeProto node : graph.getNodeList().reversed()) {
            if (node.getOutputList().stream().anyMatch(needed::contains)) {
                kept.addFirst(node);
                needed.addAll(node.getInputList());
            }
        }
        GraphProto.Builder encoder = graph.toBuilder().clearNode().addAllNode(kept);
        graph.getOutputList()
                .forEach(output -> encoder.addNode(NodeProto.newBuilder()
                        .setOpType("Identity")
                        .addInput(first.getOutput(0))
                        .addOutput(output.getName())));
        encoder.clearOutput();
        graph.getOutputList()
                .forEach(output -> encoder.addOutput(output.toBuilder().clearType()));
        return encoder.build();
    }

    @Override
    public void close() {
        encoder.close();
    }
}

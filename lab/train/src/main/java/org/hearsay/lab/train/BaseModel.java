package org.hearsay.lab.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.tagger.ArticleTokenizer;
import org.hearsay.nn.tagger.FloatMatrix;
import org.hearsay.nn.tagger.OnnxInitializers;
import org.hearsay.nn.tagger.TaggerModel;

/** What training begins with, from the encoder's jar, and what it ends in. */
final class BaseModel {
    private static final String ENCODER = "/e5-small-v2.onnx";

    private BaseModel() {}

    /** All weights of the encoder, by their names in its file. */
    static Map<String, FloatMatrix> weights() {
        try (InputStream onnx = Objects.requireNonNull(BaseModel.class.getResourceAsStream(ENCODER), ENCODER)) {
            byte[] bytes = onnx.readAllBytes();
            return OnnxInitializers.read(ByteBuffer.wrap(bytes), name -> true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tokenizer of the encoder. */
    static ArticleTokenizer tokenizer() {
        return new ArticleTokenizer(ModelStore.onClassPath().sentenceVocabulary());
    }

    /** A model of these bytes of an ONNX file; the caller closes it. */
    static TaggerModel exported(byte[] onnx) {
        ByteBuffer direct = ByteBuffer.allocateDirect(onnx.length).put(onnx).flip();
        return TaggerModel.load(direct, ModelStore.onClassPath());
    }
}

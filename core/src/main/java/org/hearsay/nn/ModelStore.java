package org.hearsay.nn;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of the models on the class path and reads them. Length and CRC-32 are checked while reading, so that a jar
 * cut short or another version of a model is an error with a name, not strange vectors. Keeps nothing; safe for any thread.
 */
public final class ModelStore {
    private final ClassLoader loader;

    private ModelStore(ClassLoader loader) {
        this.loader = loader;
    }

    /** The models that this library was started with. */
    public static ModelStore onClassPath() {
        return of(ModelStore.class.getClassLoader());
    }

    /** The models that a class loader finds. */
    static ModelStore of(ClassLoader loader) {
        return new ModelStore(loader);
    }

    /** Throws {@link ModelException} if a file of the sentence encoder is missing; reads none of them. */
    void requireSentenceEncoder() {
        find(ModelFile.SENTENCE_ENCODER);
        find(ModelFile.SENTENCE_VOCABULARY);
    }

    /** Throws {@link ModelException} if a file of the tagger is missing; reads none of them. */
    public void requireTagger() {
        requireSentenceEncoder();
        find(ModelFile.TAGGER_EMBEDDINGS);
        find(ModelFile.TAGGER);
    }

    /** Throws {@link ModelException} if a file of the network of pairs is missing; reads none of them. */
    public void requirePairNetwork() {
        requireSentenceEncoder();
        find(ModelFile.TAGGER_EMBEDDINGS);
        find(ModelFile.PAIR_NETWORK);
    }

    /** The pieces of the sentence encoder with their ids. */
    public Map<String, Integer> sentenceVocabulary() {
        ByteBuffer bytes =
                read(ModelFile.SENTENCE_VOCABULARY, ByteBuffer.allocate(ModelFile.SENTENCE_VOCABULARY.bytes()));
        try {
            return Vocabulary.read(bytes.array());
        } catch (IOException e) {
            throw unreadable(ModelFile.SENTENCE_VOCABULARY, e);
        }
    }

    /**
     * The ONNX bytes of the sentence encoder, outside the Java heap: the heap would stay grown by their size long after they
     * are dropped. The caller owns them and lets go of them as soon as the engine has made its own of them.
     */
    public ByteBuffer sentenceEncoder() {
        return read(ModelFile.SENTENCE_ENCODER, ByteBuffer.allocateDirect(ModelFile.SENTENCE_ENCODER.bytes()));
    }

    /** The ONNX bytes of the encoder whose embeddings the tagger begins with, outside the Java heap; the caller owns them. */
    public ByteBuffer taggerEmbeddings() {
        return read(ModelFile.TAGGER_EMBEDDINGS, ByteBuffer.allocateDirect(ModelFile.TAGGER_EMBEDDINGS.bytes()));
    }

    /** The ONNX bytes of the tagger, outside the Java heap; the caller owns them. */
    public ByteBuffer tagger() {
        return read(ModelFile.TAGGER, ByteBuffer.allocateDirect(ModelFile.TAGGER.bytes()));
    }

    /** The ONNX bytes of the network of pairs, outside the Java heap; the caller owns them. */
    public ByteBuffer pairNetwork() {
        return read(ModelFile.PAIR_NETWORK, ByteBuffer.allocateDirect(ModelFile.PAIR_NETWORK.bytes()));
    }

    /** The weights of the scorer of pairs of statements, one a line after its name, the constant last. */
    public double[] claimPairs() {
        ByteBuffer bytes = read(ModelFile.CLAIM_PAIRS, ByteBuffer.allocate(ModelFile.CLAIM_PAIRS.bytes()));
        return StandardCharsets.US_ASCII
                .decode(bytes)
                .toString()
                .lines()
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .toArray();
    }

    private ByteBuffer read(ModelFile file, ByteBuffer into) {
        try (InputStream in = find(file).openStream()) {
            boolean whole = fill(into, in) && in.read() < 0;
            into.flip();
            if (!whole || crc32(into) != file.crc32()) {
                throw new ModelException("model file " + file.resource() + " at " + find(file)
                        + " is not the one this version was built with (" + file.bytes() + " bytes, CRC-32 "
                        + Integer.toHexString(file.crc32()) + "): the jar is damaged or of another version");
            }
            return into;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Fills the buffer; false if the stream ends before. */
    private static boolean fill(ByteBuffer into, InputStream in) throws IOException {
        ReadableByteChannel channel = Channels.newChannel(in);
        boolean more = true;
        while (more && into.hasRemaining()) {
            more = channel.read(into) >= 0;
        }
        return !into.hasRemaining();
    }

    private static int crc32(ByteBuffer bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes.duplicate());
        return (int) crc.getValue();
    }

    private URL find(ModelFile file) {
        @Nullable URL found = loader.getResource(file.resource());
        if (found == null) {
            throw new ModelException("model file " + file.resource() + " is not on the class path:" + " add "
                    + file.artifact() + ", or build the whole program anew");
        }
        return found;
    }

    private static ModelException unreadable(ModelFile file, IOException cause) {
        return new ModelException("cannot read model file " + file.resource() + ": " + cause.getMessage(), cause);
    }
}

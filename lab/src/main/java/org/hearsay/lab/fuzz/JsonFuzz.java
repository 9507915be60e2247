package org.hearsay.lab.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.ingest.DocumentMetadata;
import org.hearsay.ingest.FileSource;
import org.hearsay.ingest.FileSourceOptions;

/** Any bytes read as JSON: nothing is thrown, and something is said of every input. */
public final class JsonFuzz {
    private JsonFuzz() {}

    /** Reads one line before the clock starts: the first one loads and instruments hundreds of classes. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("\"id\":\"a\",\"text\":\"The ferry sailed.\"}".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The entry of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        byte[] lines = ("{" + new String(data, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        AtomicInteger results = new AtomicInteger();
        new FileSource(new FileSourceOptions(
                        List.of(FileSourceOptions.STANDARD_INPUT),
                        DocumentMetadata.none(),
                        new ByteArrayInputStream(lines)))
                .read(result -> results.incrementAndGet());
        if (results.get() == 0) {
            throw new IllegalStateException("nothing was said of the input");
        }
    }
}

package org.hearsay.ingest;

import java.util.function.Consumer;
import org.hearsay.model.IngestResult;

/** To come. */
public final class FileSource implements Source {
    @Override
    public void read(Consumer<? super IngestResult> sink) {}
}

package org.hearsay.ingest;

import java.util.function.Consumer;
import org.hearsay.model.IngestResult;

/** Where documents come from. */
public interface Source {
    /**
     * Reads every document in input order and hands each to {@code sink}, one at a time, so that no more than one need be
     * held. What cannot be read is handed on as a rejection; nothing is thrown for bad input.
     */
    void read(Consumer<? super IngestResult> sink);
}

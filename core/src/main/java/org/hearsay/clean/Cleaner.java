package org.hearsay.clean;

import org.hearsay.model.CleanResult;
import org.hearsay.model.RawDocument;

/** Takes the article's own text and metadata out of a document. Thread-safe. */
public interface Cleaner {
    /** The article, or why there is none: no text, or not in English. */
    CleanResult clean(RawDocument document);
}

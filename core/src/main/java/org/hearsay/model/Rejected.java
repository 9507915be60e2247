package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * A document that could not be used: an expected failure, as a value, so that the rest goes on and nothing is lost.
 *
 * @param origin the file, and the line where it is one of many
 * @param id the document's id; null if it never had one
 * @param stage which stage refused it
 * @param reason why, in words for a person
 */
public record Rejected(String origin, @Nullable String id, Stage stage, String reason)
        implements IngestResult, CleanResult, AnnotationResult {
    /** The stages that can refuse a document. */
    public enum Stage {
        INGEST,
        CLEAN,
        ANNOTATE
    }
}

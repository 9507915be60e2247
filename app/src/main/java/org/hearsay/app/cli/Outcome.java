package org.hearsay.app.cli;

import org.hearsay.Hearsay;
import org.hearsay.model.AnnotationResult;
import org.hearsay.model.IngestResult;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document.
 *
 * @param result the annotated article, or why there is none
 * @param bug what went wrong inside Hearsay with this document; null if nothing did
 */
record Outcome(AnnotationResult result, @Nullable Throwable bug) {
    /** Annotates one document; whatever goes wrong with it is its own and does not stop the rest. */
    static Outcome of(Hearsay hearsay, IngestResult document) {
        try {
            return new Outcome(hearsay.annotate(document), null);
        } catch (StackOverflowError e) {
            return new Outcome(rejected(document, "nested too deeply to be read"), null);
        } catch (RuntimeException e) {
            return new Outcome(rejected(document, "internal error, please report it: " + Bugs.inWords(e)), e);
        }
    }

    private static Rejected rejected(IngestResult document, String reason) {
        return switch (document) {
            case RawDocument raw -> new Rejected(raw.origin(), raw.id(), Rejected.Stage.ANNOTATE, reason);
            case Rejected already -> already;
        };
    }
}

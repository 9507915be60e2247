package org.hearsay.app.cli;

import java.io.IOException;
import java.util.Locale;

/** The output cannot be written. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean pipeClosed;

    /** {@code target} says in words where the output went. */
    OutputException(String target, IOException cause) {
        super("cannot write " + target + ": " + reason(cause), cause);
        this.pipeClosed =
                String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private static String reason(IOException cause) {
        return cause.getClass() == IOException.class
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    /** Whether the reader closed its end: no error of the user's. */
    boolean pipeClosed() {
        return pipeClosed;
    }
}

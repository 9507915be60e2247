package org.hearsay.ingest;

/** Says inside this package why a document cannot be read; every one becomes a rejection before it leaves. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}

package org.hearsay.lab.bench;

/** Nothing can be measured, and the message says why, for people. */
final class BenchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BenchException(String message) {
        super(message);
    }
}

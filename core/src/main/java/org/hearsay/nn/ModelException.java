package org.hearsay.nn;

/** A model that cannot be used: missing, not the file expected, or refused by the engine. The message names the file. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Says what is wrong with which file. */
    public ModelException(String message) {
        super(message);
    }

    /** Says what is wrong with which file, and why. */
    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}

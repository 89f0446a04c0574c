package org.retold.core.similarity;

/** The embedding model cannot be used here. The message is a clause for the reader, without a full stop, that says why. */
public final class ModelUnavailable extends Exception {

    private static final long serialVersionUID = 1;

    public ModelUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}

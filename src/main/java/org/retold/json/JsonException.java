package org.retold.json;

/** A text is not JSON; the message is a sentence's end that says what is wrong with it, and where. */
public final class JsonException extends Exception {

    private static final long serialVersionUID = 1;

    JsonException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.retold.intake;

/** A source is no article; the message is one sentence that names it, says what is wrong and what to do. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableException(String sentence) {
        super(sentence);
    }
}

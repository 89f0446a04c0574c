package org.retold.cli;

/** Input that cannot be read or used; the message is a sentence for whoever typed the command. */
final class UnusableInput extends Exception {

    private static final long serialVersionUID = 1;

    UnusableInput(String sentence) {
        super(sentence);
    }

    UnusableInput(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

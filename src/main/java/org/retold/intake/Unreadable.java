package org.retold.intake;

import java.util.List;

/**
 * What could not be opened.
 *
 * @param source    the file or folder as it was given
 * @param arguments what the sentence about the fault names
 */
public record Unreadable(String source, Fault fault, List<String> arguments) {

    static Unreadable of(String source, UnreadableException failure) {
        return new Unreadable(source, failure.fault(), failure.arguments());
    }

    /** One English sentence: which file, what is wrong, what to do. */
    public String reason() {
        return fault.sentence(arguments);
    }
}

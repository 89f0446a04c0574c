package org.retold.intake;

import java.util.List;

/** A source is no article; the message is one English sentence that names it, says what is wrong and what to do. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final transient List<String> arguments;

    UnreadableException(Fault fault, Object... arguments) {
        this(fault, List.of(arguments).stream().map(String::valueOf).toList());
    }

    private UnreadableException(Fault fault, List<String> arguments) {
        super(fault.sentence(arguments));
        this.fault = fault;
        this.arguments = arguments;
    }

    public Fault fault() {
        return fault;
    }

    /** What the sentence names. */
    public List<String> arguments() {
        return arguments;
    }
}

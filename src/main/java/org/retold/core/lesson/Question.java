package org.retold.core.lesson;

import java.util.List;

/** What a class is asked to guess before the answer is shown. */
public enum Question {
    NONE,
    /** Who reported it; one choice an article. */
    WHO,
    /** Was it added, dropped, reworded? */
    CHANGE,
    /** Is the quotation altered? */
    QUOTE;

    public static final String ADDED = "added";
    public static final String DROPPED = "dropped";
    public static final String REWORDED = "reworded";
    public static final String ALTERED = "altered";
    public static final String UNALTERED = "unaltered";

    /**
     * What can be guessed, in the order in which it is offered.
     *
     * @param sigils of all articles, which are the choices where it is asked who
     */
    public List<String> choices(List<String> sigils) {
        return switch (this) {
            case NONE -> List.of();
            case WHO -> List.copyOf(sigils);
            case CHANGE -> List.of(ADDED, DROPPED, REWORDED);
            case QUOTE -> List.of(ALTERED, UNALTERED);
        };
    }
}

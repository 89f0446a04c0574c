package org.retold.print;

import java.util.Set;

/** Words that are marked alike. */
public record Run(String text, Set<Mark> marks) {

    public Run {
        marks = Set.copyOf(marks);
    }

    public static Run of(String text, Mark... marks) {
        return new Run(text, Set.of(marks));
    }

    boolean is(Mark mark) {
        return marks.contains(mark);
    }
}

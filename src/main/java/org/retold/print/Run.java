package org.retold.print;

import java.util.Set;

/** Words that are marked alike; controls that have no shape are left out. */
public record Run(String text, Set<Mark> marks) {

    public Run {
        text = text.replace("\u2060", "").replace("\uFEFF", "").replace("\u200E", "");
        marks = Set.copyOf(marks);
    }

    public static Run of(String text, Mark... marks) {
        return new Run(text, Set.of(marks));
    }

    boolean is(Mark mark) {
        return marks.contains(mark);
    }
}

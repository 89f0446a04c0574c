package org.retold.ui.print;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.retold.core.text.Span;
import org.retold.print.Mark;
import org.retold.print.Run;

/** Gathers marks on a text, which may overlap, and parts it into runs that are marked alike. */
final class MarkedRuns {

    private record Marking(Span span, Mark mark) {
    }

    private final String text;
    private final List<Marking> markings = new ArrayList<>();

    MarkedRuns(String text) {
        this.text = text;
    }

    MarkedRuns mark(List<Span> spans, Mark mark) {
        spans.forEach(span -> markings.add(new Marking(span, mark)));
        return this;
    }

    List<Run> runs() {
        TreeSet<Integer> ends = new TreeSet<>(Set.of(0, text.length()));
        markings.forEach(marking -> ends.addAll(List.of(Math.min(marking.span().start(), text.length()),
                Math.min(marking.span().end(), text.length()))));
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int end : ends.tailSet(0, false)) {
            Span span = new Span(start, end);
            EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
            markings.stream().filter(marking -> marking.span().overlaps(span)).forEach(marking -> marks.add(marking.mark()));
            runs.add(new Run(span.of(text), marks));
            start = end;
        }
        return runs;
    }
}

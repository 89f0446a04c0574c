package org.retold.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what each line of an article is. */
final class RoleFinder {

    /** A line, or the part of one that has a role of its own. */
    record Part(Span span, Role role) {
    }

    private final Layout layout;
    private final Optional<String> title;

    RoleFinder(Layout layout, Optional<String> title) {
        this.layout = layout;
        this.title = title;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Line line : layout.lines()) {
            parts.add(new Part(line.span(), line.known().orElse(isHeadline(line) ? Role.HEADLINE : Role.BODY)));
        }
        return parts;
    }

    private boolean isHeadline(Line line) {
        return title.map(line.words()::equals).orElse(line == layout.lines().getFirst() && !line.words().endsWith("."));
    }
}

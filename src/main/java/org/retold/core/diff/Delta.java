package org.retold.core.diff;

import java.util.Optional;
import org.retold.core.text.Span;

/**
 * One change of the word diff, at whole words. {@code a} and {@code b} are spans in the texts they were asked for; an insert
 * has no {@code a}, a delete no {@code b}.
 */
public record Delta(Type type, Optional<Span> a, Optional<Span> b) {

    public enum Type { CHANGE, INSERT, DELETE }

    public Delta {
        if (a.isPresent() != (type != Type.INSERT) || b.isPresent() != (type != Type.DELETE)) {
            throw new IllegalArgumentException(type + " with " + a + ", " + b);
        }
    }
}

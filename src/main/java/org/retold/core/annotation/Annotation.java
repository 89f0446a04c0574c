package org.retold.core.annotation;

import java.time.Instant;
import java.util.List;

/**
 * What one coder says about one target: codes, a note, or both.
 *
 * @param id    a UUID that never changes
 * @param codes ids of codes, each once, in the order in which they were given
 * @param note  empty where there is none
 * @param coder id of the coder
 */
public record Annotation(String id, Target target, List<String> codes, String note, String coder, Instant made, Instant changed) {

    public Annotation {
        codes = codes.stream().distinct().toList();
    }

    public Annotation withCodes(List<String> newCodes, Instant now) {
        return new Annotation(id, target, newCodes, note, coder, made, now);
    }

    public Annotation withNote(String newNote, Instant now) {
        return new Annotation(id, target, codes, newNote, coder, made, now);
    }

    /** The same after its text changed: nobody said anything new. */
    public Annotation withTarget(Target moved) {
        return new Annotation(id, moved, codes, note, coder, made, changed);
    }

    /** True where nothing is said any more. */
    public boolean isEmpty() {
        return codes.isEmpty() && note.isBlank();
    }
}

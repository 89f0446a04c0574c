package org.retold.core.difference.opposition;

import java.util.List;
import java.util.Optional;
import org.retold.core.text.Span;

/**
 * Whether two passages possibly contradict each other, and the words that say so.
 *
 * @param cues empty unless opposed
 */
public record Opposition(boolean opposed, List<Cue> cues) {

    public static final Opposition NONE = new Opposition(false, List.of());

    public Opposition {
        cues = List.copyOf(cues);
    }

    /** Words on either side, or on one only, and why they count: for example {@code antonym} or {@code negation}. */
    public record Cue(Optional<Span> a, Optional<Span> b, String why) {
    }

    /**
     * Judges two passages by themselves.
     *
     * @param cosine of the two passages' vectors, or of their words where there is no model
     */
    public static Opposition between(String a, String b, double cosine) {
        return NONE;
    }
}

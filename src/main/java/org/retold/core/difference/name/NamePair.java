package org.retold.core.difference.name;

import org.retold.core.text.Span;

/**
 * Two places where two articles name somebody, their source or their certainty differently.
 *
 * @param what for bringing together what is said several times: equal for equal names on both sides
 */
public record NamePair(Span a, Span b, Change change, String what) {

    /** See {@code Difference.NameChange}. */
    public enum Change { CONFLICT, VARIANT, SOURCE, HEDGE }
}

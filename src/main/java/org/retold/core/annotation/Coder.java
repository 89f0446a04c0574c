package org.retold.core.annotation;

/**
 * Somebody who codes.
 *
 * @param id a UUID, or that of {@link #AGREED}
 */
public record Coder(String id, String name) {

    /** Holds what several coders settled upon when they went through their codings together. */
    public static final Coder AGREED = new Coder("agreed", "Agreed");
}

package org.retold.core.diff;

/** A run of {@code length} elements that both lists have, from index {@code a} in one and {@code b} in the other. */
public record Match(int a, int b, int length) {

    public Match {
        if (a < 0 || b < 0 || length < 1) {
            throw new IllegalArgumentException("not a match: " + a + ", " + b + ", " + length);
        }
    }

    public int endA() {
        return a + length;
    }

    public int endB() {
        return b + length;
    }
}

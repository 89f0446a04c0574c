package org.retold.core.align;

/** A passage of each side, by index, and how alike the two are, 0 to 1. */
public record Candidate(int a, int b, double strength) {
}

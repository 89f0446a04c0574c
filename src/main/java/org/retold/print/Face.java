package org.retold.print;

/** The typefaces that the application brings with it. */
public enum Face {
    SERIF, SERIF_STRONG, SERIF_SLANTED, SANS, SANS_STRONG
}

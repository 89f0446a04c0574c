package org.retold.core.agreement;

/** Which of the coefficients of unitized text. */
public enum Unitizing {
    /** Where the units are and what code they have. */
    NOMINAL,
    /** Where there are units, whatever their code. */
    BINARY,
    /** What code units have where at least two coders see one. */
    CODING
}

package org.retold.core.annotation;

/** How a code is drawn beside its colour, so that it is told apart without colours. */
public enum Pattern {
    SOLID, DASHED, DOTTED, DOUBLE, WAVY, STRIPED, CROSSED, CHECKED
}

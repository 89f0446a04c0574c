package org.retold.core.progress;

/** The work was cancelled; thrown through all layers to whoever started it. */
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Cancelled() {
        super("cancelled", null, false, false);
    }
}

package org.retold.core.align;

/** Who drew a link: the aligner, the aligner with a reader's consent, or a reader. */
public enum Origin {
    AUTOMATIC, ACCEPTED, MANUAL
}

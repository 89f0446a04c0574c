package org.retold.core.align;

/** How two passages are related. Only the first three are links; {@code RELATED} is shown but not classified. */
public enum Relation {
    SAME, EDITED, PARAPHRASED, RELATED, UNRELATED;

    public boolean isLink() {
        return compareTo(PARAPHRASED) <= 0;
    }
}

package org.retold.core.comparison;

/** Takes over what somebody else gathered, decided and coded in a comparison of the same articles; nothing of this one changes. */
public record Merge(Comparison other) implements Edit {

    @Override
    public Comparison apply(Comparison before) {
        return Merging.of(before, other).comparison();
    }

    @Override
    public boolean changesLinks() {
        return true;
    }
}

package org.retold.ui.comparison;

import java.util.Locale;
import org.retold.core.align.Relation;
import org.retold.core.difference.Difference;

/**
 * What a passage can be marked as. Each has a sign, so that nothing is said by colour alone. The first six
 * are said against the base article; the last four hold between any two articles, and what they mean is boxed in the text.
 */
public enum Kind {
    SAME, EDITED, PARAPHRASED, MOVED, ADDED, DROPPED, QUOTE, FIGURE, NAME, OPPOSED;

    public String sign() {
        return this == SAME ? "=" : Difference.Kind.valueOf(name()).sign();
    }

    /** True for what stands inside a passage and holds whichever article is the base. */
    public boolean isDisagreement() {
        return compareTo(QUOTE) >= 0;
    }

    /** Key in {@code messages.properties} of its name. */
    public String key() {
        return "kind." + name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a relation that is no link */
    public static Kind of(Relation relation) {
        return switch (relation) {
            case SAME -> SAME;
            case EDITED -> EDITED;
            case PARAPHRASED -> PARAPHRASED;
            case RELATED, UNRELATED -> throw new IllegalArgumentException(relation + " is no link");
        };
    }
}

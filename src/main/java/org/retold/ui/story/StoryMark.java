package org.retold.ui.story;

import java.util.Locale;
import org.retold.core.align.Relation;

/** How one article tells a story point, said against the reading it is compared with. Each but the first two has its own sign. */
public enum StoryMark {
    /** The reading that the others are compared with. */
    FIRST("●"),
    SAME("●"), EDITED("~"), PARAPHRASED("≈"),
    /** A quotation, a figure or a name inside is given differently. */
    ALTERED("≠"),
    ABSENT("–");

    private final String sign;

    StoryMark(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** Key in {@code messages.properties} of its name. */
    public String key() {
        return "story.mark." + name().toLowerCase(Locale.ROOT);
    }

    public boolean isTold() {
        return this != ABSENT;
    }

    static StoryMark of(Relation relation) {
        return switch (relation) {
            case SAME -> SAME;
            case EDITED -> EDITED;
            case PARAPHRASED, RELATED, UNRELATED -> PARAPHRASED;
        };
    }
}

package org.retold.ui.coverage;

import java.util.Locale;
import org.retold.ui.story.StoryCell;
import org.retold.ui.story.StoryMark;
import org.retold.ui.story.StoryRow;

/** What the colour of a cell stands for. It only adds to the marks: nothing is said by colour alone. */
enum Heat {
    /** The more articles tell a point, the stronger; no article is preferred. */
    AGREEMENT,
    /** The nearer to the base's wording, the stronger. */
    BASE;

    /** How strong a colour is; {@code NONE} where nothing is told or there is nothing to compare with. */
    enum Level { NONE, LOW, MIDDLE, HIGH, CONTRARY }

    /** @param base sigil of the base article */
    Level of(StoryRow row, StoryCell cell, String base) {
        if (!cell.isTold()) {
            return Level.NONE;
        }
        return this == AGREEMENT ? agreement(row) : row.first().equals(base) ? nearness(cell.mark()) : Level.NONE;
    }

    /** Key in {@code messages.properties} of its name. */
    String key() {
        return "coverage.heat." + name().toLowerCase(Locale.ROOT);
    }

    private static Level agreement(StoryRow row) {
        int told = row.tellers().size();
        int all = row.cells().size();
        return told == all ? Level.HIGH : 2 * told >= all && told > 1 ? Level.MIDDLE : Level.LOW;
    }

    private static Level nearness(StoryMark mark) {
        return switch (mark) {
            case FIRST, SAME -> Level.HIGH;
            case EDITED -> Level.MIDDLE;
            case PARAPHRASED -> Level.LOW;
            case ALTERED -> Level.CONTRARY;
            case ABSENT -> Level.NONE;
        };
    }
}

package org.retold.ui.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryCell;
import org.retold.ui.story.StoryMark;
import org.retold.ui.story.StoryRow;

/**
 * What the colour of a cell stands for: how many articles agree in telling it, or how near the wording is to one article's. It
 * only adds to the marks: nothing is said by colour alone.
 *
 * @param base sigil of the article that the wordings are compared with; empty for agreement, which prefers none
 */
record Heat(Optional<String> base) {

    static final Heat AGREEMENT = new Heat(Optional.empty());

    /** How strong a colour is; {@code NONE} where nothing is told or there is nothing to compare with. */
    enum Level { NONE, LOW, MIDDLE, HIGH, CONTRARY }

    static Heat nearnessTo(String sigil) {
        return new Heat(Optional.of(sigil));
    }

    static List<Heat> all(List<Article> articles) {
        return Stream.concat(Stream.of(AGREEMENT), articles.stream().map(Article::sigil).map(Heat::nearnessTo)).toList();
    }

    String words() {
        return base.map(sigil -> Messages.words("coverage.heat.nearness", sigil))
                .orElseGet(() -> Messages.words("coverage.heat.agreement"));
    }

    /** @param against the story with this heat's base as its base; not asked for agreement */
    Level of(StoryRow row, StoryCell cell, Story against) {
        if (!cell.isTold()) {
            return Level.NONE;
        }
        return base.isEmpty() ? agreement(row) : nearness(cell, against);
    }

    private static Level agreement(StoryRow row) {
        int told = row.tellers().size();
        int all = row.cells().size();
        return told == all ? Level.HIGH : 2 * told >= all && told > 1 ? Level.MIDDLE : Level.LOW;
    }

    private static Level nearness(StoryCell cell, Story against) {
        int at = against.rowOf(cell.place());
        return at < 0 || !against.rows().get(at).first().equals(against.base()) ? Level.NONE
                : level(against.rows().get(at).cell(cell.sigil()).mark());
    }

    private static Level level(StoryMark mark) {
        return switch (mark) {
            case FIRST, SAME -> Level.HIGH;
            case EDITED -> Level.MIDDLE;
            case PARAPHRASED -> Level.LOW;
            case ALTERED -> Level.CONTRARY;
            case ABSENT -> Level.NONE;
        };
    }
}

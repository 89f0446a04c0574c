package org.retold.ui.coverage;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.retold.core.text.Article;
import org.retold.ui.common.HoverWords;
import org.retold.ui.story.CellWords;
import org.retold.ui.story.StoryCell;
import org.retold.ui.story.StoryRow;
import org.retold.ui.story.StoryWords;
import org.retold.ui.theme.StyleClass;

/** One outlet at one story point: its mark and the paragraph; the words when pointed at. */
final class GridCell extends Label {

    GridCell() {
        StyleClass.COVERAGE_CELL.on(this);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(Article article, StoryRow row, Heat.Level level) {
        StoryCell cell = row.cell(article.sigil());
        setText(CellWords.mark(cell));
        setAccessibleText(StoryWords.accessible(article, row, cell));
        HoverWords.show(this, () -> StoryWords.tooltip(article, row, cell));
        for (Heat.Level each : Heat.Level.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == level);
        }
        StyleClass.ABSENT.asState(this, !cell.isTold());
    }
}

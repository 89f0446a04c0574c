package org.retold.ui.rows;

import java.util.List;
import java.util.Set;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.retold.ui.common.View;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryFrame;
import org.retold.ui.story.StoryLine;
import org.retold.ui.story.StoryList;
import org.retold.ui.story.StoryModel;
import org.retold.ui.story.StoryRow;
import org.retold.ui.story.StoryWays;
import org.retold.ui.theme.StyleClass;
import org.retold.ui.theme.Typesetting;

/** Story points as level rows in the order of the base, a cell an outlet, at every text size. */
public final class RowsView implements View {

    private final StoryModel model;
    private final ReadingStyle style;
    private final RowsHeader header = new RowsHeader();
    private final StoryFrame frame;
    private final StoryList list;
    private final RowHeights heights = new RowHeights();
    private ColumnWidths widths = ColumnWidths.NONE;
    private double textSize;
    private Typesetting typesetting = Typesetting.USUAL;
    private int cursorColumn = -1;

    /** @param ways to the selected passage in other views */
    public RowsView(StoryModel model, ReadingStyle style, StoryWays ways) {
        this.model = model;
        this.style = style;
        this.frame = new StoryFrame("rows", StyleClass.ROWS, model, header, ways, new Contents());
        this.list = frame.list();
        style.textSizeProperty().subscribe(size -> list.requestLayout());
        style.typesettingProperty().subscribe(set -> list.requestLayout());
        style.charactersProperty().subscribe(count -> list.requestLayout());
        model.comparison().shownKinds().addListener((SetChangeListener<Kind>) change -> list.showAnew());
    }

    @Override
    public String titleKey() {
        return "view.rows";
    }

    @Override
    public String icon() {
        return "mdmz-table_rows";
    }

    @Override
    public KeyCombination accelerator() {
        return new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN);
    }

    @Override
    public Node node() {
        return frame.node();
    }

    @Override
    public void showSelection() {
        frame.showSelection();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return StoryList.shortcuts();
    }

    ColumnWidths widths() {
        return widths;
    }

    double textSize() {
        return textSize;
    }

    Typesetting typesetting() {
        return typesetting;
    }

    Set<Kind> shownKinds() {
        return model.comparison().shownKinds();
    }

    double heightOf(StoryRow row) {
        return heights.of(row);
    }

    private final class Contents implements StoryFrame.Contents {

        @Override
        public StoryLine line() {
            return new RowPane(RowsView.this);
        }

        @Override
        public List<StoryRow> rows(Story story, List<StoryRow> chosen, boolean newer) {
            if (newer) {
                header.show(story);
                heights.reset(story, widths.text(), textSize, typesetting);
            }
            return chosen;
        }

        @Override
        public void fit(Story story) {
            double size = style.textSizeProperty().get();
            Typesetting set = style.typesettingProperty().get();
            ColumnWidths fitting = ColumnWidths.of(list.roomAcross(), story.articles().size(), size,
                    style.charactersProperty().get());
            if (!fitting.equals(widths) || size != textSize || !set.equals(typesetting)) {
                list.keepPlace();
                widths = fitting;
                textSize = size;
                typesetting = set;
                heights.reset(story, widths.text(), size, set);
                list.showAnew();
            }
            if (list.cursorColumn() != cursorColumn) {
                cursorColumn = list.cursorColumn();
                if (cursorColumn >= 0) {
                    list.reveal(cursorColumn == 0 ? 0 : widths.left(cursorColumn), widths.left(cursorColumn + 1));
                }
            }
            header.place(widths, list.shift());
        }
    }
}

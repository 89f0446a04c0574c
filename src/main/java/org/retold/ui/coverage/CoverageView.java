package org.retold.ui.coverage;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.retold.ui.common.Messages;
import org.retold.ui.common.View;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryCell;
import org.retold.ui.story.StoryFrame;
import org.retold.ui.story.StoryLine;
import org.retold.ui.story.StoryList;
import org.retold.ui.story.StoryModel;
import org.retold.ui.story.StoryRow;
import org.retold.ui.story.StoryWays;
import org.retold.ui.theme.StyleClass;

/** Story points × outlets at a glance: who tells what, in which words, at which place. */
public final class CoverageView implements View {

    /** A row's least height, and its height as a share of the text's size, in pixels. */
    private static final double LEAST_ROW = 32;
    private static final double ROW = 2.1;

    private final StoryModel stories;
    private final ReadingStyle style;
    private final CoverageModel model = new CoverageModel();
    private final Choice<CoverageSort> order = new Choice<>(Messages.words("coverage.sort"), model.sortProperty(),
            sort -> Messages.words(sort.key()));
    private final Choice<Heat> colours = new Choice<>(Messages.words("coverage.heat"), model.heatProperty(), Heat::words);
    private final GridHeader header = new GridHeader();
    private final StoryFrame frame;
    private final StoryList list;
    private GridWidths widths = GridWidths.of(0, 0, false, ReadingStyle.USUAL);
    private Story against = Story.EMPTY;
    private double textSize = ReadingStyle.USUAL;
    private int cursorColumn = -1;

    /** @param ways to the selected passage in other views */
    public CoverageView(StoryModel stories, ReadingStyle style, StoryWays ways) {
        this.stories = stories;
        this.style = style;
        order.setId("coverage-sort");
        colours.setId("coverage-heat");
        order.getItems().setAll(CoverageSort.values());
        frame = new StoryFrame("coverage", StyleClass.COVERAGE, stories, header, ways, new Contents(), new HBox(6, order, colours));
        list = frame.list();
        list.setFixedCellSize(rowHeight());
        style.textSizeProperty().subscribe(_ -> list.requestLayout());
        model.sortProperty().subscribe(_ -> frame.choiceChanged());
        model.heatProperty().subscribe(heat -> stories.againstProperty().set(heat.base()));
        model.heatProperty().subscribe(_ -> frame.choiceChanged());
        stories.nearnessProperty().subscribe(_ -> frame.choiceChanged());
    }

    @Override
    public String titleKey() {
        return "view.coverage";
    }

    @Override
    public String icon() {
        return "mdal-grid_on";
    }

    @Override
    public KeyCombination accelerator() {
        return new KeyCodeCombination(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN);
    }

    /** Its marks are what it shows; hiding them would leave nothing. */
    @Override
    public boolean showsMarks() {
        return false;
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

    GridWidths widths() {
        return widths;
    }

    double textSize() {
        return textSize;
    }

    double rowHeight() {
        return Math.max(LEAST_ROW, Math.ceil(textSize * ROW));
    }

    Heat.Level heat(StoryRow row, StoryCell cell) {
        return model.heatProperty().get().of(row, cell, against);
    }

    private final class Contents implements StoryFrame.Contents {

        @Override
        public StoryLine line() {
            return new GridLine(CoverageView.this);
        }

        @Override
        public List<StoryRow> rows(Story story, List<StoryRow> chosen, boolean newer) {
            if (newer) {
                model.keepWithin(story);
                colours.getItems().setAll(Heat.all(story.articles()));
            }
            against = model.heatProperty().get().base().flatMap(sigil -> Stream.of(story, stories.nearnessProperty().get())
                    .filter(known -> known.base().equals(sigil)).findFirst()).orElse(Story.EMPTY);
            header.show(story, chosen.size());
            return model.inOrder(chosen);
        }

        @Override
        public void fit(Story story) {
            double size = style.textSizeProperty().get();
            GridWidths fitting = GridWidths.of(list.roomAcross(), story.articles().size(),
                    list.getItems().stream().anyMatch(StoryRow::isDisputed), size);
            if (!fitting.equals(widths) || size != textSize) {
                list.keepPlace();
                widths = fitting;
                textSize = size;
                list.setFixedCellSize(rowHeight());
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

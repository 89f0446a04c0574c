package org.retold.ui.coverage;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.retold.ui.common.Messages;
import org.retold.ui.common.View;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryCell;
import org.retold.ui.story.StoryFilter;
import org.retold.ui.story.StoryFilterBar;
import org.retold.ui.story.StoryList;
import org.retold.ui.story.StoryModel;
import org.retold.ui.story.StoryRow;
import org.retold.ui.story.StoryWays;
import org.retold.ui.theme.StyleClass;

/** Story points × outlets at a glance: who tells what, in which words, at which place. */
public final class CoverageView implements View {

    private final StoryModel stories;
    private final CoverageModel model = new CoverageModel();
    private final Choice<CoverageSort> order = new Choice<>(Messages.words("coverage.sort"), model.sortProperty(),
            sort -> Messages.words(sort.key()));
    private final Choice<Heat> colours = new Choice<>(Messages.words("coverage.heat"), model.heatProperty(), Heat::words);
    private final StoryFilterBar filters;
    private final GridHeader header = new GridHeader();
    private final StoryList list;
    private final Label empty = StyleClass.QUIET.on(new Label());
    private final VBox node;
    private GridWidths widths = GridWidths.of(0, 0, false);
    private boolean stale = true;
    private Story against = Story.EMPTY;

    /** @param ways to the selected passage in other views */
    public CoverageView(StoryModel stories, StoryWays ways) {
        this.stories = stories;
        order.getItems().setAll(CoverageSort.values());
        filters = new StoryFilterBar(stories, new HBox(6, order, colours));
        list = new StoryList(stories, () -> new GridLine(this), this::refresh, ways);
        list.setId("coverage");
        list.setAccessibleText(Messages.words("coverage.accessible"));
        list.setFixedCellSize(GridLine.HEIGHT);
        empty.setWrapText(true);
        StackPane middle = new StackPane(list, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        node = StyleClass.COVERAGE.on(new VBox(filters, header, middle));
        stories.filterProperty().subscribe(filter -> choiceChanged());
        model.sortProperty().subscribe(sort -> choiceChanged());
        model.heatProperty().subscribe(heat -> choiceChanged());
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
        return node;
    }

    @Override
    public void showSelection() {
        list.followCursor();
        list.requestFocus();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return StoryList.shortcuts();
    }

    GridWidths widths() {
        return widths;
    }

    Heat.Level heat(StoryRow row, StoryCell cell) {
        return model.heatProperty().get().of(row, cell, against);
    }

    private void choiceChanged() {
        stale = true;
        list.requestLayout();
    }

    private void refresh() {
        Story story = stories.story();
        if (story != list.story()) {
            stories.keepFilterWithin(story);
            model.keepWithin(story);
            colours.getItems().setAll(Heat.all(story.articles()));
            filters.show(story);
            stale = true;
        }
        if (stale) {
            stale = false;
            against = model.heatProperty().get().base().map(stories::against).orElse(Story.EMPTY);
            list.take(story, model.inOrder(stories.shown()));
            header.show(story, list.getItems().size());
            showEmpty(story);
        }
        GridWidths fitting = GridWidths.of(list.roomAcross(), story.articles().size(),
                list.getItems().stream().anyMatch(StoryRow::isDisputed));
        if (!fitting.equals(widths)) {
            widths = fitting;
            list.refresh();
        }
        header.place(widths, list.shift());
    }

    private void showEmpty(Story story) {
        empty.setVisible(list.getItems().isEmpty());
        empty.setText(Messages.words(story.rows().isEmpty() ? "rows.empty"
                : stories.filterProperty().get().kind() == StoryFilter.Kind.DISPUTED ? "coverage.empty.disputed" : "coverage.empty"));
    }
}

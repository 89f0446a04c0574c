package org.retold.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import org.retold.core.difference.Difference;
import org.retold.ui.common.HoverWords;
import org.retold.ui.common.Messages;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryLine;
import org.retold.ui.story.StoryRow;
import org.retold.ui.story.StoryWords;
import org.retold.ui.theme.StyleClass;

/** A story point in the grid: its label, a cell an outlet, who tells it and what is disputed. */
final class GridLine extends StoryLine {

    private final CoverageView view;
    private final Label label = StyleClass.COVERAGE_LABEL.on(new Label());
    private final Label tellers = StyleClass.COVERAGE_TELLERS.on(new Label());
    private final List<GridCell> cells = new ArrayList<>();

    GridLine(CoverageView view) {
        this.view = view;
        StyleClass.COVERAGE_ROW.on(this);
        tellers.setWrapText(true);
        label.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        getChildren().addAll(label, tellers);
    }

    @Override
    protected void show(Story story, StoryRow row) {
        while (cells.size() < story.articles().size()) {
            cells.add(new GridCell());
            getChildren().add(cells.getLast());
        }
        while (cells.size() > story.articles().size()) {
            getChildren().remove(cells.removeLast());
        }
        label.setText(row.label());
        HoverWords.show(label, () -> StoryWords.copied(story, row));
        tellers.setText(tellers(row));
        HoverWords.show(tellers, tellers::getText);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).show(story.articles().get(i), row, view.heat(row, row.cell(story.articles().get(i).sigil())));
        }
        setStyle("-fx-font-size: " + view.textSize() + "px");
        requestLayout();
    }

    private static String tellers(StoryRow row) {
        List<Difference> changes = row.disputes().stream().filter(dispute -> dispute.kind() != Difference.Kind.OPPOSED).toList();
        String told = StoryWords.tellers(row);
        String disputed = changes.isEmpty() ? told : told + " · " + StoryWords.changes(changes);
        return row.isOpposed() ? disputed + " · " + Messages.words("rows.opposed") : disputed;
    }

    @Override
    protected void showCursor(Story story, Optional<String> cursor) {
        StyleClass.SELECTED.asState(this, cursor.isPresent());
        for (int i = 0; i < cells.size(); i++) {
            StyleClass.CURSOR.asState(cells.get(i), cursor.filter(story.articles().get(i).sigil()::equals).isPresent());
        }
    }

    @Override
    protected int columnAt(double x) {
        GridWidths widths = view.widths();
        return x < widths.label() || x >= widths.left(widths.count()) ? -1 : (int) ((x - widths.label()) / widths.cell());
    }

    @Override
    protected double computePrefWidth(double height) {
        return view.widths().total();
    }

    @Override
    protected double computePrefHeight(double width) {
        return view.rowHeight();
    }

    @Override
    protected void layoutChildren() {
        GridWidths widths = view.widths();
        double height = getHeight() - 1;
        label.resizeRelocate(0, 0, widths.label(), height);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).resizeRelocate(widths.left(i), 0, widths.cell(), height);
        }
        tellers.resizeRelocate(widths.left(widths.count()), 0, widths.tellers(), height);
    }
}

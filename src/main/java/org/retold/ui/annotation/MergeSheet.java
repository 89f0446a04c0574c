package org.retold.ui.annotation;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.Merge;
import org.retold.core.comparison.Merging;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.sheet.Sheet;
import org.retold.ui.theme.StyleClass;

/** Says what merging with another's comparison would add, and what both say differently, before it is done as one act. */
public final class MergeSheet extends Sheet {

    private final ComparisonModel model;
    private final Label what = new WrappedLabel();
    private final Label conflictsTitle = StyleClass.PANEL_TITLE.on(new Label());
    private final VBox conflicts = new VBox(8);
    private final Button merge = new Button(Messages.words("merge.do"));
    private Optional<Comparison> other = Optional.empty();

    public MergeSheet(ComparisonModel model) {
        super("merge", Messages.words("merge.title"), 760, 620);
        this.model = model;
        what.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(conflicts);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        merge.setId("merge-do");
        merge.getStyleClass().add("accent");
        merge.setOnAction(event -> {
            other.ifPresent(theirs -> model.perform(new Merge(theirs)));
            close();
        });
        Button leave = new Button(Messages.words("merge.leave"));
        leave.setOnAction(event -> close());
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        HBox buttons = new HBox(10, grow, leave, merge);
        buttons.setAlignment(Pos.CENTER_LEFT);
        add(what, false);
        add(conflictsTitle, false);
        add(scroll, true);
        add(buttons, false);
    }

    /** @param file the other's, by name */
    public void open(Comparison theirs, String file) {
        Comparison own = model.comparisonProperty().get();
        Merging merging = Merging.of(own, theirs);
        String named = model.namesProperty().get().masked(file);
        boolean nothing = merging.comparison().equals(own);
        other = Optional.of(theirs);
        what.setText(nothing ? Messages.words("merge.nothing", named) : Messages.words("merge.what", named, merging.codings(),
                merging.comparison().codebook().codes().size() - own.codebook().codes().size(), merging.decisions(), merging.articles(), merging.steps()));
        conflictsTitle.setText(Messages.words("merge.conflicts", merging.conflicts().size()));
        List<String> words = merging.conflicts().stream().map(conflict -> model.namesProperty().get().masked(ConflictWords.of(merging.comparison(), conflict))).toList();
        conflicts.getChildren().setAll(words.stream().map(MergeSheet::line).toList());
        merge.setDisable(nothing);
        open(nothing ? conflicts : merge);
    }

    private static Label line(String words) {
        Label line = StyleClass.ANNOTATION.on(new WrappedLabel(words));
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}

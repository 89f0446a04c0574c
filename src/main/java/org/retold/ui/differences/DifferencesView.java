package org.retold.ui.differences;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.ui.common.FxThread;
import org.retold.ui.common.Messages;
import org.retold.ui.common.Position;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.common.View;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.theme.StyleClass;

/**
 * Every difference in one list, with filters above it. Where nothing is to be shown it says why and what to do. A screen reader
 * reads here, row by row, what the other views show side by side.
 */
public final class DifferencesView implements View {

    private final DifferencesViewModel model;
    private final EntryListView list;
    private final VBox node;

    /** @param toText brings the selected passage up in its text */
    public DifferencesView(ComparisonModel comparison, ReadingStyle style, Runnable toText) {
        this.model = new DifferencesViewModel(comparison);
        this.list = new EntryListView(model, style, toText);
        ToggleButton sharedCopy = new ToggleButton(Messages.words("differences.shared.title"), new FontIcon("mdal-file_copy"));
        sharedCopy.setId("differences-shared-copy");
        sharedCopy.setMinWidth(Region.USE_PREF_SIZE);
        sharedCopy.getStyleClass().add("flat");
        SharedCopyPanel panel = new SharedCopyPanel(model);
        sharedCopy.selectedProperty().subscribe(wanted -> set(panel, wanted));
        StackPane centre = new StackPane(list, emptyState());
        VBox.setVgrow(centre, Priority.ALWAYS);
        node = StyleClass.DIFFERENCES.on(new VBox(new FilterBar(model, sharedCopy, list::requestFocus),
                new OpposedBanner(model), panel, centre));
        node.setMinWidth(0);
        node.sceneProperty().subscribe(scene -> {
            model.setWatched(scene != null);
            if (scene != null) {
                FxThread.later(this::takeKeyboard);
            }
        });
    }

    @Override
    public String titleKey() {
        return "view.differences";
    }

    @Override
    public String icon() {
        return "mdal-format_list_bulleted";
    }

    @Override
    public KeyCombination accelerator() {
        return new KeyCodeCombination(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void showSelection() {
        list.showSelected();
    }

    @Override
    public boolean showsMarks() {
        return false;
    }

    @Override
    public boolean step(int differences) {
        model.step(differences);
        return true;
    }

    @Override
    public Optional<ObservableValue<Position>> position() {
        return Optional.of(model.positionProperty());
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("keys.differences.move", "Up", "Down"), Shortcut.of("story.key.text", "Enter"),
                Shortcut.of("keys.differences.copy", "Shortcut+C"), Shortcut.of("keys.differences.dismiss", "Delete"));
    }

    private void takeKeyboard() {
        list.requestFocus();
        list.showSelected();
    }

    private VBox emptyState() {
        Label words = new WrappedLabel();
        words.setMaxWidth(420);
        words.setAlignment(Pos.CENTER);
        words.getStyleClass().add("empty-words");
        Button clear = new Button(Messages.words("differences.clear"));
        clear.setId("differences-clear");
        clear.setOnAction(_ -> model.clearFilters());
        VBox empty = StyleClass.EMPTY_STATE.on(new VBox(12, words, clear));
        empty.setAlignment(Pos.CENTER);
        model.contentProperty().subscribe(content -> {
            words.setText(content.message());
            set(clear, content.filtered());
            set(empty, content.rows().isEmpty());
        });
        return empty;
    }

    private static void set(Region part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }
}

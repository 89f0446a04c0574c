package org.retold.ui.app;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.theme.StyleClass;

/** Tells what went wrong above the text, until it is put away; nothing else has to wait for it. */
final class NoticeBar extends HBox {

    private static final int TALLEST = 120;

    private final Label headline = StyleClass.OUTLET.on(new WrappedLabel());
    private final VBox lines = new VBox(2);
    private final HBox ways = new HBox(6);
    private final WindowModel window;
    private final ComparisonModel model;

    NoticeBar(WindowModel window, ComparisonModel model) {
        this.window = window;
        this.model = model;
        StyleClass.MESSAGE_BAR.on(this);
        setAlignment(Pos.TOP_LEFT);
        setMinHeight(USE_PREF_SIZE);
        Button close = new Button(null, new FontIcon("mdal-close"));
        close.setId("notice-close");
        close.setAccessibleText(Messages.words("notice.close"));
        close.getStyleClass().addAll("flat", "small", "button-icon");
        close.setOnAction(event -> window.noticeProperty().set(Optional.empty()));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST);
        scroll.setMinViewportHeight(1);
        lines.heightProperty().subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue()));
        scroll.getStyleClass().add("edge-to-edge");
        scroll.visibleProperty().bind(Bindings.isNotEmpty(lines.getChildren()));
        scroll.managedProperty().bind(scroll.visibleProperty());
        VBox words = new VBox(4, headline, scroll, ways);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon("mdal-error_outline"), words, close);
        window.noticeProperty().subscribe(this::show);
        model.namesProperty().subscribe(names -> show(window.noticeProperty().get()));
    }

    private void show(Optional<Notice> notice) {
        setVisible(notice.isPresent());
        setManaged(notice.isPresent());
        notice.ifPresent(told -> {
            headline.setText(masked(told.headline()));
            ways.setVisible(!told.ways().isEmpty());
            ways.setManaged(!told.ways().isEmpty());
            ways.getChildren().setAll(told.ways().stream().map(this::button).toList());
            lines.getChildren().setAll(told.lines().stream().map(this::masked).map(WrappedLabel::new).toList());
        });
    }

    /** File names may tell names too. */
    private String masked(String words) {
        return model.namesProperty().get().masked(words);
    }

    private Button button(Notice.Way way) {
        Button button = new Button(masked(way.words()));
        button.getStyleClass().addAll("small", "button-outlined");
        button.setOnAction(event -> {
            window.noticeProperty().set(Optional.empty());
            way.work().run();
        });
        return button;
    }
}

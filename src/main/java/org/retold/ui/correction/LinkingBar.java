package org.retold.ui.correction;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.theme.StyleClass;

/** Says, above the text, which link is being drawn and how to go on; Enter draws it, Escape stops. */
public final class LinkingBar extends HBox {

    private final LinkDesk desk;
    private final ComparisonModel model;
    private final Label words = new WrappedLabel();
    private final Button draw = new Button(Messages.words("linking.draw"));

    public LinkingBar(LinkDesk desk, ComparisonModel model) {
        this.desk = desk;
        this.model = model;
        StyleClass.LINKING_BAR.on(this);
        setId("linking");
        setAlignment(Pos.CENTER_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        draw.setId("linking-draw");
        draw.getStyleClass().addAll("small", "accent");
        draw.setOnAction(event -> desk.draw());
        Button stop = new Button(Messages.words("linking.stop"));
        stop.setId("linking-stop");
        stop.getStyleClass().addAll("small", "flat");
        stop.setOnAction(event -> desk.stop());
        getChildren().addAll(new FontIcon("mdal-link"), words, draw, stop);
        desk.linkingProperty().subscribe(this::show);
        model.selectionProperty().subscribe(() -> show(desk.linkingProperty().get()));
        sceneProperty().subscribe((before, now) -> listen(before, now));
    }

    private void listen(Scene before, Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, this::press);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        }
    }

    private void press(KeyEvent event) {
        boolean elsewhere = getScene() == null || getScene().getFocusOwner() instanceof TextInputControl
                || getScene().getFocusOwner() instanceof Button;
        if (desk.linkingProperty().get().isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                if (!elsewhere && desk.draw()) {
                    event.consume();
                }
            }
            case ESCAPE -> {
                desk.stop();
                event.consume();
            }
            default -> { }
        }
    }

    private void show(Optional<Linking> linking) {
        setVisible(linking.isPresent());
        setManaged(linking.isPresent());
        linking.ifPresent(begun -> {
            String from = places(begun.from());
            Optional<Linking.Ends> to = begun.to().or(() -> model.selectionProperty().get()
                    .filter(ref -> !ref.sigil().equals(begun.from().sigil())).map(Linking.Ends::of));
            draw.setDisable(to.isEmpty());
            words.setText(to.map(ends -> Messages.words("linking.with", from, places(ends))).orElse(Messages.words("linking.begun", from)));
        });
    }

    private String places(Linking.Ends ends) {
        return model.find(ends.sigil()).map(article -> PlaceWords.of(article, ends.passages())).orElse(ends.sigil());
    }
}

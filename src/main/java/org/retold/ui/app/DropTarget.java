package org.retold.ui.app;

import java.io.File;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.StyleClass;

/** Takes files and folders that are dropped anywhere on the window, and says so while they hover. */
final class DropTarget {

    private final OpenArticles openArticles;
    private final StackPane hint;

    DropTarget(OpenArticles openArticles) {
        this.openArticles = openArticles;
        hint = StyleClass.DROP_HINT.on(new StackPane(new Label(Messages.words("drop.hint"))));
        hint.setAlignment(Pos.CENTER);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
    }

    /** To be laid over the whole window. */
    Node hint() {
        return hint;
    }

    void listen(Scene scene) {
        scene.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                hint.setVisible(true);
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> {
            if (event.getTarget() == scene.getRoot() || event.getTarget() == scene) {
                hint.setVisible(false);
            }
        });
        scene.setOnDragExited(event -> hint.setVisible(false));
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            hint.setVisible(false);
            if (event.getDragboard().hasFiles()) {
                event.setDropCompleted(drop(event.getDragboard().getFiles()));
                event.consume();
            }
        });
    }

    boolean drop(List<File> files) {
        openArticles.open(files.stream().map(File::toPath).toList());
        return true;
    }
}

package org.retold.ui.app;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.retold.core.text.Article;
import org.retold.ui.common.Direction;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.sheet.KeyboardRound;

/** The window's four parts: articles, the view in front, the inspector, the status line; tools and legend above them. */
final class MainWindow {

    private final Scene scene;
    private final StackPane centre = new StackPane();
    private final List<Node> laid = new ArrayList<>();

    /** The parts, as they are wired. */
    record Parts(ToolStrip tools, Legend legend, NoticeBar notice, Node linking, Node articles, Node inspector, StatusLine status,
                 EmptyState empty, DropTarget drop) {
    }

    MainWindow(Parts parts, Views views, Actions actions, WindowModel window, ComparisonModel model, ReadingStyle style) {
        VBox middle = new VBox(parts.notice(), parts.linking(), centre);
        VBox.setVgrow(centre, Priority.ALWAYS);
        BorderPane body = new BorderPane(middle);
        body.setLeft(parts.articles());
        body.setRight(parts.inspector());
        body.setTop(new VBox(parts.tools(), parts.legend()));
        body.setBottom(parts.status());
        StackPane root = new StackPane(body, parts.drop().hint());
        scene = new Scene(root, 1280, 800);
        scene.setNodeOrientation(Direction.ofWindow());
        root.requestFocus();
        Runnable fill = () -> fill(views, parts, window, model);
        window.inspectorShownProperty().subscribe(fill);
        views.frontProperty().subscribe(fill);
        model.articles().addListener((ListChangeListener<Article>) change -> fill.run());
        fill.run();
        Runnable fit = () -> window.fit(PanelFit.of(scene.getWidth(), model.shownArticles().size(),
                style.textSizeOf(model.shownArticles().size())));
        scene.widthProperty().subscribe(fit);
        model.shownArticles().addListener((ListChangeListener<Article>) change -> fit.run());
        actions.listen(scene, views, this::isCovered);
        parts.drop().listen(scene);
        scene.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                style.zoom(event.getDeltaY() > 0 ? 1 : -1);
                event.consume();
            }
        });
    }

    Scene scene() {
        return scene;
    }

    /** Lays something over the whole window, where the keyboard stays while it is shown. */
    void lay(Pane node) {
        KeyboardRound.within(node);
        laid.add(node);
        ((StackPane) scene.getRoot()).getChildren().add(node);
    }

    private boolean isCovered() {
        return laid.stream().anyMatch(Node::isVisible);
    }

    private void fill(Views views, Parts parts, WindowModel window, ComparisonModel model) {
        boolean empty = model.articles().isEmpty();
        centre.getChildren().setAll(empty ? parts.empty() : views.frontProperty().get().node());
        show(parts.legend(), model.articles().size() > 1 && views.frontProperty().get().showsMarks());
        show(parts.articles(), !empty);
        show(parts.inspector(), !empty && window.inspectorShownProperty().get());
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}

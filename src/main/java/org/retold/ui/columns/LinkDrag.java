package org.retold.ui.columns;

import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.correction.LinkDesk;
import org.retold.ui.pane.Extent;
import org.retold.ui.theme.StyleClass;

/**
 * Draws a link with the mouse, from a passage's margin to a passage in another column. A line follows the mouse and the passage
 * that would be linked is framed; Escape, or letting go anywhere else, draws nothing.
 */
final class LinkDrag extends Pane {

    private static final int MOST_LETTERS = 44;

    private final LinkDesk desk;
    private final Line line = StyleClass.LINK_DRAG_LINE.on(new Line());
    private final Region frame = StyleClass.LINK_DRAG_TARGET.on(new Region());
    private final Label words = StyleClass.LINK_DRAG_WORDS.on(new Label());
    private final EventHandler<KeyEvent> escape = this::escape;
    private final EventHandler<MouseEvent> mouse = this::follow;
    private Optional<Grasp> grasp = Optional.empty();
    private Optional<PassageRef> target = Optional.empty();

    /** The passage from which the link is drawn. */
    private record Grasp(Column column, int passage, List<Column> columns) {
    }

    LinkDrag(LinkDesk desk) {
        this.desk = desk;
        StyleClass.LINK_DRAG.on(this);
        setId("link-drag");
        setMouseTransparent(true);
        frame.setManaged(false);
        words.setManaged(false);
        getChildren().addAll(frame, line, words);
        setVisible(false);
    }

    /** @param columns those that are shown, asked for while a link is drawn */
    void listen(Column column, List<Column> columns) {
        Region margin = column.margin();
        margin.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            stop();
            int passage = event.getButton() == MouseButton.PRIMARY ? column.graspedAt(event.getY()) : -1;
            if (passage >= 0) {
                grasp = Optional.of(new Grasp(column, passage, columns));
                getScene().addEventFilter(MouseEvent.ANY, mouse);
            }
        });
    }

    /** All that the mouse does is the link's until it lets go: text that it passes over is not selected. */
    private void follow(MouseEvent event) {
        boolean dragged = event.getEventType() == MouseEvent.MOUSE_DRAGGED && !event.isStillSincePress();
        if (dragged) {
            grasp.ifPresent(begun -> follow(begun, begun.columns(), new Point2D(event.getSceneX(), event.getSceneY())));
        }
        if (dragged || event.getEventType() == MouseEvent.MOUSE_RELEASED && isVisible()) {
            event.consume();
        }
        if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            release();
        }
    }

    private void follow(Grasp begun, List<Column> columns, Point2D mouse) {
        if (!isVisible()) {
            setVisible(true);
            toFront();
            getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        Optional<Column> over = columns.stream().filter(column -> column != begun.column()
                && column.localToScene(column.getBoundsInLocal()).contains(mouse)).findFirst();
        target = over.flatMap(column -> column.passageAt(mouse).map(passage -> new PassageRef(column.sigil(), passage)));
        Point2D from = start(begun);
        Point2D to = sceneToLocal(mouse);
        line.setStartX(from.getX());
        line.setStartY(from.getY());
        line.setEndX(to.getX());
        line.setEndY(to.getY());
        frame.setVisible(target.isPresent());
        words.setVisible(target.isPresent());
        target.ifPresent(place -> show(over.orElseThrow(), place, to));
    }

    private Point2D start(Grasp begun) {
        Region margin = begun.column().margin();
        Extent extent = begun.column().extent(begun.passage()).orElse(new Extent(0, 0, 0));
        double middle = Math.clamp((extent.top() + extent.bottom()) / 2, 0, margin.getHeight());
        return sceneToLocal(margin.localToScene(margin.getWidth() / 2, middle));
    }

    private void show(Column column, PassageRef place, Point2D mouse) {
        Bounds pane = sceneToLocal(column.pane().localToScene(column.pane().getBoundsInLocal()));
        column.extent(place.passage()).ifPresent(extent -> {
            double top = Math.clamp(pane.getMinY() + extent.top(), pane.getMinY(), pane.getMaxY());
            double bottom = Math.clamp(pane.getMinY() + extent.bottom(), top, pane.getMaxY());
            frame.resizeRelocate(pane.getMinX(), top, pane.getWidth(), bottom - top);
        });
        Article article = column.article();
        String said = article.textOf(article.passages().get(place.passage()));
        words.setText(Messages.words("linking.drop", article.sigil(),
                said.length() > MOST_LETTERS ? said.substring(0, said.offsetByCodePoints(0, said.codePointCount(0, MOST_LETTERS))) + "…" : said));
        words.autosize();
        words.relocate(Math.clamp(mouse.getX() + 12, 0, Math.max(0, getWidth() - words.getWidth())),
                Math.clamp(mouse.getY() + 16, 0, Math.max(0, getHeight() - words.getHeight())));
    }

    private void release() {
        Optional<Grasp> begun = grasp.filter(known -> isVisible());
        Optional<PassageRef> end = target;
        stop();
        begun.ifPresent(known -> end.ifPresent(place -> desk.draw(new PassageRef(known.column().sigil(), known.passage()), place)));
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            stop();
            event.consume();
        }
    }

    private void stop() {
        Scene scene = getScene();
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            scene.removeEventFilter(MouseEvent.ANY, mouse);
        }
        grasp = Optional.empty();
        target = Optional.empty();
        setVisible(false);
    }
}

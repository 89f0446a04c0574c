package org.retold.ui.columns;

import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
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
 * that would be linked is framed; at the upper or lower edge of another column its text moves on. Escape, or letting go anywhere
 * else, draws nothing.
 */
final class LinkDrag extends Pane {

    private static final int MOST_LETTERS = 44;
    /** So near to an edge the text moves, in pixels; the nearer, the faster. */
    private static final double EDGE = 36;
    /** In pixels a second. */
    private static final double FASTEST = 700;
    private static final double LONGEST_FRAME = .05;

    private final LinkDesk desk;
    private final Line line = StyleClass.LINK_DRAG_LINE.on(new Line());
    private final Region frame = StyleClass.LINK_DRAG_TARGET.on(new Region());
    private final Label words = StyleClass.LINK_DRAG_WORDS.on(new Label());
    private final EventHandler<KeyEvent> escape = this::escape;
    private final EventHandler<MouseEvent> mouse = this::follow;
    private final AnimationTimer edge = new AnimationTimer() {
        private long last;

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            scroll(last == 0 ? 0 : Math.min(LONGEST_FRAME, (now - last) / 1e9));
            last = now;
        }
    };
    private Optional<Grasp> grasp = Optional.empty();
    private Optional<PassageRef> target = Optional.empty();
    private Point2D at = Point2D.ZERO;

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
            grasp.ifPresent(begun -> follow(begun, new Point2D(event.getSceneX(), event.getSceneY())));
        }
        if (dragged || event.getEventType() == MouseEvent.MOUSE_RELEASED && isVisible()) {
            event.consume();
        }
        if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            release();
        }
    }

    /** The other column that the mouse is over. */
    private Optional<Column> over(Grasp begun) {
        return begun.columns().stream().filter(column -> column != begun.column()
                && column.localToScene(column.getBoundsInLocal()).contains(at)).findFirst();
    }

    private void scroll(double seconds) {
        grasp.ifPresent(begun -> over(begun).ifPresent(column -> {
            double y = column.pane().sceneToLocal(at).getY();
            double above = Math.clamp((EDGE - y) / EDGE, 0, 1);
            double below = Math.clamp((y - column.pane().getHeight() + EDGE) / EDGE, 0, 1);
            if (above != below) {
                column.pane().scrollBy((below - above) * FASTEST * seconds);
                follow(begun, at);
            }
        }));
    }

    private void follow(Grasp begun, Point2D mouse) {
        if (!isVisible()) {
            setVisible(true);
            toFront();
            getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
            edge.start();
        }
        at = mouse;
        Optional<Column> over = over(begun);
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
        edge.stop();
        grasp = Optional.empty();
        target = Optional.empty();
        setVisible(false);
    }
}

package org.retold.ui.overview;

import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.retold.core.text.Span;
import org.retold.ui.comparison.Kind;
import org.retold.ui.common.Messages;
import org.retold.ui.pane.ArticlePane;
import org.retold.ui.pane.Highlights;
import org.retold.ui.pane.PaneText;
import org.retold.ui.theme.Palette;
import org.retold.ui.theme.Strength;
import org.retold.ui.theme.StyleClass;

/**
 * A whole article at a glance. The kinds differ in the shape of their cells as well as in colour, see {@link StripCell}; what
 * articles disagree on has a lane of its own beside them. A click or a drag shows the place in the middle of the column.
 */
public final class OverviewStrip extends Region {

    public static final double WIDTH = 13;
    private static final double CELL = 8;
    private static final double LANE = 10;
    private static final double TICK = 3;

    private final Canvas canvas = new Canvas(WIDTH, 1);
    private final Region window = StyleClass.OVERVIEW_WINDOW.on(new Region());
    private final ArticlePane pane;
    private Object drawn;
    private PaneText scaled;
    private StripScale scale;
    private DoubleConsumer onPlace = place -> { };

    public OverviewStrip(ArticlePane pane) {
        this.pane = pane;
        window.setManaged(false);
        window.setMouseTransparent(true);
        getChildren().addAll(canvas, window);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        setAccessibleText(Messages.words("overview.accessible"));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::seek);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::seek);
        setOnScroll(event -> pane.scrollBy(-event.getDeltaY()));
    }

    public void onPlace(DoubleConsumer listener) {
        onPlace = listener;
    }

    /** Brings the strip up to date after a layout pass; the cells are drawn only where they look different from before. */
    public void draw(Highlights highlights, Palette palette) {
        rescale();
        List<Object> wanted = List.of(highlights, palette, scaled, getHeight());
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            drawCells(highlights, palette);
        }
        double top = scale.of(pane.firstPlace()) * getHeight();
        double bottom = scale.of(pane.lastPlace()) * getHeight();
        window.resizeRelocate(0, top, WIDTH, Math.max(8, bottom - top));
    }

    private void drawCells(Highlights highlights, Palette palette) {
        double height = getHeight();
        canvas.setHeight(height);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, WIDTH, height);
        pen.setFill(palette.of("track"));
        pen.fillRoundRect(1, 0, CELL, height, 4, 4);
        for (int i = 0; i < pane.text().stops().size(); i++) {
            drawCell(pen, i, highlights, palette);
        }
        pen.setFill(palette.of("hit-mark"));
        for (Span hit : highlights.hits()) {
            pen.fillRect(0, scale.of(placeOf(pane.text().toColumn(hit).start())) * height - 1, WIDTH, 3);
        }
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(0, 0);
    }

    private void rescale() {
        if (scaled != pane.text()) {
            scaled = pane.text();
            scale = new StripScale(scaled);
        }
    }

    private void drawCell(GraphicsContext pen, int stop, Highlights highlights, Palette palette) {
        int passage = pane.text().stops().get(stop).passage();
        double top = scale.of(stop) * getHeight();
        double cell = Math.max(1.5, scale.of(stop + 1) * getHeight() - top - 1);
        Set<Kind> kinds = highlights.kindsOf(passage);
        boolean selected = passage >= 0 && highlights.selected().contains(passage);
        StripCell.of(kinds, kinds.contains(Kind.DROPPED) && highlights.marks().get(passage).isDroppedByAll()).ifPresent(look -> {
            pen.setFill(Strength.QUIET.of(palette.of(look.colour())));
            look.shape(CELL, cell).forEach(part -> pen.fillRect(1 + part.getMinX(), top + part.getMinY(), part.getWidth(), part.getHeight()));
        });
        if (kinds.stream().anyMatch(Kind::isDisagreement)) {
            pen.setFill(palette.of("boxed-mark"));
            pen.fillRect(LANE, top, TICK, Math.clamp(cell, TICK, 5));
        }
        if (selected) {
            pen.setFill(palette.of("selected-mark"));
            pen.fillRect(0, top - 1, WIDTH, Math.max(4, cell + 1));
        }
    }

    private double placeOf(int offset) {
        int found = 0;
        for (int i = 0; i < pane.text().stops().size() && pane.text().stops().get(i).start() <= offset; i++) {
            found = i;
        }
        PaneText.Stop stop = pane.text().stops().get(found);
        return found + Math.clamp((offset - stop.start()) / (double) Math.max(1, stop.end() - stop.start()), 0, 1);
    }

    private void seek(MouseEvent event) {
        rescale();
        onPlace.accept(scale.placeAt(Math.clamp(event.getY() / getHeight(), 0, 1)));
    }
}

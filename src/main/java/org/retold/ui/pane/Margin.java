package org.retold.ui.pane;

import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.PassageMark;
import org.retold.ui.theme.Palette;

/** The signed margin beside an article's text: each passage's signs at its first row, and a bar along what is one-sided. */
public final class Margin extends Region {

    public static final double WIDTH = 34;

    private static final Font SIGN = Font.font("Inter SemiBold", 15);
    private static final Font SMALL = Font.font("Inter", 9.5);

    private final Canvas canvas = new Canvas(WIDTH, 1);
    private final ArticlePane pane;
    private IntConsumer onPassage = passage -> { };

    public Margin(ArticlePane pane) {
        this.pane = pane;
        getChildren().add(canvas);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setCursor(Cursor.HAND);
        setOnMouseClicked(event -> {
            int passage = passageAt(event.getY());
            if (passage >= 0) {
                onPassage.accept(passage);
            }
        });
        setOnScroll(event -> pane.scrollBy(-event.getDeltaY()));
    }

    public void onPassage(IntConsumer listener) {
        onPassage = listener;
    }

    /** Draws what is in sight anew; called after a layout pass. */
    public void draw(Highlights highlights, Palette palette) {
        if (canvas.getHeight() != getHeight()) {
            canvas.setHeight(getHeight());
        }
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, WIDTH, canvas.getHeight());
        double taken = Double.NEGATIVE_INFINITY;
        for (PaneText.Stop stop : pane.stopsInSight()) {
            if (stop.passage() < 0) {
                continue;
            }
            Extent extent = pane.extent(stop.passage()).filter(found -> found.isWithin(getHeight())).orElse(null);
            if (extent == null) {
                continue;
            }
            Set<Kind> kinds = highlights.kindsOf(stop.passage());
            drawBar(pen, extent, kinds, highlights, stop.passage(), palette);
            double row = extent.top() + extent.row() / 2;
            if (!kinds.isEmpty() && row > taken) {
                boolean drawn = drawSigns(pen, row, kinds, highlights.marks().get(stop.passage()), palette);
                taken = drawn ? row + 6 : taken;
            }
        }
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(0, 0);
    }

    private int passageAt(double y) {
        for (PaneText.Stop stop : pane.stopsInSight()) {
            if (stop.passage() >= 0 && pane.extent(stop.passage())
                    .filter(extent -> y >= extent.top() && y < extent.bottom()).isPresent()) {
                return stop.passage();
            }
        }
        return -1;
    }

    private static void drawBar(GraphicsContext pen, Extent extent, Set<Kind> kinds, Highlights highlights, int passage,
                                Palette palette) {
        boolean selected = highlights.selected().contains(passage);
        Color colour = selected ? palette.of("selected-mark")
                : kinds.contains(Kind.ADDED) ? palette.of("added-mark")
                : kinds.contains(Kind.DROPPED) && highlights.marks().get(passage).isDroppedByAll() ? palette.of("dropped-mark")
                : null;
        if (colour != null) {
            pen.setFill(colour);
            double width = selected ? 4 : 2;
            pen.fillRoundRect(WIDTH - 6, extent.top() + 3, width, Math.max(4, extent.bottom() - extent.top() - 6), 2, 2);
        }
    }

    private static boolean drawSigns(GraphicsContext pen, double row, Set<Kind> kinds, PassageMark mark, Palette palette) {
        pen.setTextAlign(TextAlignment.RIGHT);
        double x = WIDTH - 11;
        if (kinds.contains(Kind.DROPPED)) {
            pen.setFont(SIGN);
            pen.setFill(palette.of("dropped-mark"));
            pen.fillText(Kind.DROPPED.sign() + mark.absent().size(), x, row + 5);
            pen.setFont(SMALL);
            pen.setFill(palette.of("ink-soft"));
            pen.fillText("of " + mark.others(), x, row + 17);
            return true;
        }
        boolean drawn = false;
        pen.setFont(SIGN);
        for (Kind kind : new Kind[] {Kind.ADDED, Kind.EDITED, Kind.PARAPHRASED, Kind.MOVED}) {
            if (kinds.contains(kind)) {
                pen.setFill(palette.of(colour(kind)));
                pen.fillText(kind.sign(), x, row + 5);
                x -= 12;
                drawn = true;
            }
        }
        return drawn;
    }

    private static String colour(Kind kind) {
        return switch (kind) {
            case SAME -> "same-mark";
            case EDITED, ADDED -> "added-mark";
            case PARAPHRASED -> "paraphrase-mark";
            case MOVED -> "moved-mark";
            case DROPPED -> "dropped-mark";
        };
    }
}

package org.retold.ui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.retold.core.annotation.Code;
import org.retold.ui.common.Lettering;
import org.retold.ui.common.Messages;
import org.retold.ui.common.PatternBrush;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.PassageMark;
import org.retold.ui.theme.Palette;

/** The signed margin beside an article's text: each passage's signs at its first row, and a bar along what is one-sided. */
public final class Margin extends Region {

    public static final double ROOMY = 34;
    public static final double SLIM = 26;

    private static final Font SIGN = Font.font("Inter SemiBold", 15);
    private static final Font SLIM_SIGN = Font.font("Inter SemiBold", 13);
    private static final Font SMALL = Font.font("Inter", 9.5);
    private static final Font SLIM_SMALL = Font.font("Inter", 8.5);

    private static final List<Kind> SIGNED = List.of(Kind.ADDED, Kind.EDITED, Kind.PARAPHRASED, Kind.MOVED);
    private static final int MOST_SIGNS = 3;
    private static final double SAME_ROW = 6;
    private static final double TWO_ROWS = 28;
    private static final double SIGN_HEIGHT = 20;

    /** Room at the outer edge for the codes of passages. */
    private static final double CODES = 9;
    private static final double CODE_BAR = 6;

    private final Canvas canvas = new Canvas(ROOMY, 1);
    private final List<Region> spoken = new ArrayList<>();
    private final ArticlePane pane;
    private final Tooltip meaning = new Tooltip();
    private boolean onRight;
    private Highlights drawn = Highlights.NONE;
    private List<List<Code>> codes = List.of();
    private boolean slim;
    private boolean coded;
    private IntConsumer onPassage = passage -> { };

    /** The signs of the passage that begins in a row. */
    private record Sign(double row, Set<Kind> kinds, PassageMark mark) {
    }

    public Margin(ArticlePane pane) {
        this.pane = pane;
        getChildren().add(canvas);
        setWidthTo(ROOMY);
        setCursor(Cursor.HAND);
        setOnMouseClicked(event -> {
            int passage = passageAt(event.getY());
            if (passage >= 0 && event.isStillSincePress()) {
                onPassage.accept(passage);
            }
        });
        setOnScroll(event -> pane.scrollBy(-event.getDeltaY()));
        setOnMouseMoved(event -> explain(passageAt(event.getY())));
    }

    /** Says what the signs of a passage mean, to who points at them. */
    private void explain(int passage) {
        String signs = passage < 0 || passage >= drawn.marks().size() ? ""
                : MarkWords.of(drawn.marks().get(passage), drawn.kindsOf(passage)) + "\n" + Messages.words("margin.drag");
        String words = Stream.of(signs, codesOf(passage)).filter(said -> !said.isEmpty()).collect(Collectors.joining("\n"));
        meaning.setText(words);
        if (words.isEmpty()) {
            Tooltip.uninstall(this, meaning);
        } else {
            Tooltip.install(this, meaning);
        }
    }

    /** Takes less room, for columns that are narrow. */
    public void setSlim(boolean wanted) {
        slim = wanted;
        fitWidth();
    }

    /**
     * Shows the codes of passages as bars in their colours and patterns.
     *
     * @param ofPassages one list a passage, or empty where there are none
     * @param room       whether there is room for codes, so that all columns keep their text level
     */
    public void setCodes(List<List<Code>> ofPassages, boolean room) {
        codes = ofPassages;
        coded = room;
        fitWidth();
    }

    private void fitWidth() {
        double wanted = (slim ? SLIM : ROOMY) + (coded ? CODES : 0);
        if (getPrefWidth() != wanted) {
            setWidthTo(wanted);
            canvas.setWidth(wanted);
        }
    }

    /** Stands on the right of its text, where that runs from right to left. */
    public void setOnRight(boolean right) {
        onRight = right;
    }

    public void onPassage(IntConsumer listener) {
        onPassage = listener;
    }

    /** Draws what is in sight anew; called after a layout pass. */
    public void draw(Highlights highlights, Palette palette) {
        drawn = highlights;
        if (canvas.getHeight() != getHeight()) {
            canvas.setHeight(getHeight());
        }
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        List<Sign> signs = new ArrayList<>();
        for (PaneText.Stop stop : pane.stopsInSight()) {
            extent(stop).filter(found -> found.isWithin(getHeight())).ifPresent(extent -> {
                Set<Kind> kinds = highlights.kindsOf(stop.passage());
                drawBar(pen, extent, kinds, highlights, stop.passage(), palette);
                drawCodes(pen, extent, stop.passage());
                double row = extent.top() + extent.row() / 2;
                if (hasSign(kinds) && (signs.isEmpty() || row > signs.getLast().row() + SAME_ROW)) {
                    signs.add(new Sign(row, kinds, highlights.marks().get(stop.passage())));
                }
            });
        }
        for (int i = 0; i < signs.size(); i++) {
            boolean room = i + 1 == signs.size() || signs.get(i + 1).row() - signs.get(i).row() > TWO_ROWS;
            draw(pen, signs.get(i), room, palette);
        }
        speak(signs);
    }

    /** Lays a node that says the same as the tooltip over each sign, for readers who listen. */
    private void speak(List<Sign> signs) {
        while (spoken.size() < signs.size()) {
            Region node = new Region();
            node.setManaged(false);
            node.setMouseTransparent(true);
            node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            spoken.add(node);
            getChildren().add(node);
        }
        for (int i = 0; i < spoken.size(); i++) {
            Region node = spoken.get(i);
            node.setVisible(i < signs.size());
            if (node.isVisible()) {
                node.resizeRelocate(0, signs.get(i).row() - SIGN_HEIGHT / 2, getWidth(), SIGN_HEIGHT);
                node.setAccessibleText(MarkWords.of(signs.get(i).mark(), signs.get(i).kinds()));
            }
        }
    }

    private void setWidthTo(double pixels) {
        setMinWidth(pixels);
        setPrefWidth(pixels);
        setMaxWidth(pixels);
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(0, 0);
    }

    /** The passage beside which a link is begun: a selected one, where there is one at that height, or the first; -1 where none is. */
    public int graspedAt(double y) {
        return drawn.selected().stream().filter(passage -> pane.extent(passage)
                .filter(extent -> y >= extent.top() && y < extent.bottom()).isPresent()).min(Integer::compare).orElseGet(() -> passageAt(y));
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

    private Optional<Extent> extent(PaneText.Stop stop) {
        return stop.passage() < 0 ? Optional.empty() : pane.extent(stop.passage());
    }

    private boolean isSlim() {
        return slim;
    }

    /** One below the other along the passage, each as long as the others. */
    private void drawCodes(GraphicsContext pen, Extent extent, int passage) {
        List<Code> given = passage < codes.size() ? codes.get(passage) : List.of();
        double height = (extent.bottom() - extent.top() - 4) / Math.max(1, given.size());
        for (int i = 0; i < given.size(); i++) {
            PatternBrush.fill(pen, 2, extent.top() + 2 + i * height, CODE_BAR, Math.max(2, height - 1), Color.web(given.get(i).colour()),
                    given.get(i).pattern());
        }
    }

    private String codesOf(int passage) {
        return passage < 0 || passage >= codes.size() || codes.get(passage).isEmpty() ? ""
                : Messages.words("margin.codes", codes.get(passage).stream().map(Code::name).collect(Collectors.joining(", ")));
    }

    private static boolean hasSign(Set<Kind> kinds) {
        return kinds.stream().anyMatch(kind -> kind != Kind.SAME);
    }

    private void drawBar(GraphicsContext pen, Extent extent, Set<Kind> kinds, Highlights highlights, int passage,
                                Palette palette) {
        boolean selected = highlights.selected().contains(passage);
        Color colour = selected ? palette.of("selected-mark")
                : kinds.contains(Kind.ADDED) ? palette.of("added-mark")
                : kinds.contains(Kind.DROPPED) && highlights.marks().get(passage).isDroppedByAll() ? palette.of("dropped-mark")
                : null;
        if (colour != null) {
            pen.setFill(colour);
            double width = selected ? 4 : 2;
            double inward = canvas.getWidth() - (isSlim() ? 5 : 6);
            pen.fillRoundRect(onRight ? canvas.getWidth() - inward - width : inward, extent.top() + 3, width, Math.max(4, extent.bottom() - extent.top() - 6), 2, 2);
        }
    }

    /** What does not fit beside the first row stands beside the second, if that is free. */
    private void draw(GraphicsContext pen, Sign sign, boolean room, Palette palette) {
        TextAlignment side = onRight ? TextAlignment.LEFT : TextAlignment.RIGHT;
        double x = placed(canvas.getWidth() - (isSlim() ? 7 : 11));
        List<Glyph> glyphs = glyphs(sign, room);
        for (int i = 0; i < Math.min(MOST_SIGNS, glyphs.size()); i++) {
            Glyph glyph = glyphs.get(i);
            boolean below = i > 0 && (glyphs.getFirst().isWide() || i == 2);
            if (!below || room) {
                pen.setFill(palette.of(glyph.colour()));
                Lettering.fill(pen, glyph.text(), isSlim() ? SLIM_SIGN : SIGN, side, below || i == 0 ? x : x + (onRight ? 1 : -1) * (isSlim() ? 10 : 12), sign.row() + (below ? 20 : 5), canvas.getWidth());
            }
        }
        if (room && glyphs.size() == 1 && glyphs.getFirst().isWide()) {
            pen.setFill(palette.of("ink-soft"));
            Lettering.fill(pen, Messages.words("margin.of", sign.mark().others()), isSlim() ? SLIM_SMALL : SMALL, side, x, sign.row() + 17, onRight ? canvas.getWidth() - x : x);
        }
    }

    private double placed(double x) {
        return onRight ? canvas.getWidth() - x : x;
    }

    /** Most telling first; what the base has and others lack wins over how those that tell it tell it. */
    private static List<Glyph> glyphs(Sign sign, boolean room) {
        List<Glyph> glyphs = new ArrayList<>();
        boolean disagrees = sign.kinds().stream().anyMatch(Kind::isDisagreement);
        boolean dropped = sign.kinds().contains(Kind.DROPPED) && (room || !disagrees);
        if (dropped) {
            glyphs.add(new Glyph(Kind.DROPPED.sign() + sign.mark().absent().size(), colour(Kind.DROPPED)));
        }
        if (disagrees) {
            glyphs.add(new Glyph(Kind.OPPOSED.sign(), colour(Kind.OPPOSED)));
        }
        if (!dropped) {
            SIGNED.stream().filter(sign.kinds()::contains).forEach(kind -> glyphs.add(new Glyph(kind.sign(), colour(kind))));
        }
        return glyphs;
    }

    private record Glyph(String text, String colour) {

        boolean isWide() {
            return text.length() > 1;
        }
    }

    private static String colour(Kind kind) {
        return switch (kind) {
            case SAME -> "same-mark";
            case EDITED, ADDED -> "added-mark";
            case PARAPHRASED -> "paraphrase-mark";
            case MOVED -> "moved-mark";
            case DROPPED -> "dropped-mark";
            case QUOTE, FIGURE, NAME, OPPOSED -> "boxed-mark";
        };
    }
}

package org.retold.ui.pane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.util.UndoUtils;
import org.retold.core.text.Span;
import org.retold.ui.theme.StyleClass;
import org.retold.ui.theme.Typesetting;

/**
 * One article's text, read-only, in a column that lays out only what is in sight. A <em>place</em> is a stop's number plus the
 * share of the way to the next stop, so that it means the same at every width and text size. Geometry is right after a layout
 * pass and is asked for then.
 */
public final class ArticlePane extends Region {

    private final DoubleProperty leading = new SimpleDoubleProperty(this, "leading");
    private final ReadableArea area = new ReadableArea((paragraph, styles) -> LineLook.apply(paragraph, styles, leading));
    private final VirtualFlow<?, ?> flow;
    private final Map<Integer, LineShape> shapes = new HashMap<>();
    private PaneText text;
    private List<List<Highlights.Stretch>> stretches = List.of();
    private double textSize;
    private Typesetting typesetting;
    private double shapedWidth;
    private IntConsumer onPassage = passage -> { };
    private Consumer<Span> onWords = words -> { };
    private int firstSelected = -1;
    private Consumer<MenuCall> onMenu = call -> { };
    private Runnable onFold = () -> { };
    private Consumer<ArticlePane> onScrolled = pane -> { };

    public ArticlePane(PaneText text, double textSize, Typesetting set) {
        StyleClass.COLUMN_TEXT.on(this);
        flow = (VirtualFlow<?, ?>) area.getChildrenUnmodifiable().getFirst();
        area.setEditable(false);
        area.setWrapText(true);
        area.setShowCaret(CaretVisibility.OFF);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setAutoScrollOnDragDesired(false);
        area.setFocusTraversable(true);
        getChildren().add(area);
        area.addEventFilter(ScrollEvent.SCROLL, this::scroll);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::scroll);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        MenuCall.onKeys(area, this::callMenu);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        area.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::callMenu);
        area.selectionProperty().addListener((property, before, now) -> onWords.accept(articleSpan(now.getStart(), now.getEnd())));
        setTextSize(textSize, set);
        setText(text);
    }

    public PaneText text() {
        return text;
    }

    /** To be called when the pane is shown no longer: the clock of all carets would hold it for good. */
    public void release() {
        area.dispose();
    }

    /** The node that takes the keyboard's focus. */
    public Node focusTarget() {
        return area;
    }

    public String selectedText() {
        return area.getSelectedText();
    }

    public void onPassage(IntConsumer listener) {
        onPassage = listener;
    }

    /** Told of words that are selected with the mouse or with Shift and arrow keys, in the article's text; an empty span where none are. */
    public void onWords(Consumer<Span> listener) {
        onWords = listener;
    }

    private Span articleSpan(int start, int end) {
        return end > start ? new Span(text.toArticle(start), text.toArticle(end)) : new Span(0, 0);
    }

    /** Told where a menu is asked for, with the mouse or with the keyboard. */
    public void onMenu(Consumer<MenuCall> listener) {
        onMenu = listener;
    }

    /** The passage at a point of this pane, or -1. */
    public int passageAt(double x, double y) {
        return text.passageAt(area.hit(x, y).getInsertionIndex());
    }

    public void onFold(Runnable listener) {
        onFold = listener;
    }

    /** What to say about a place that the mouse rests on, by passage and offset of the article; nothing where empty. */
    public void setHints(BiFunction<Integer, Integer, String> words) {
        new Hint(area, offset -> {
            int passage = text.passageAt(offset);
            return passage < 0 ? "" : words.apply(passage, text.toArticle(offset));
        });
    }

    /** Called when the reader scrolls this pane, not when it is scrolled to keep level with another. */
    public void onScrolled(Consumer<ArticlePane> listener) {
        onScrolled = listener;
    }

    public void setText(PaneText newText) {
        text = newText;
        stretches = List.of();
        shapes.clear();
        area.replaceText(text.text());
        for (int i = 0; i < text.lines().size(); i++) {
            List<String> styles = LineLook.styles(text.lines().get(i));
            if (!styles.isEmpty()) {
                area.setParagraphStyle(i, styles);
            }
        }
        highlight(Highlights.NONE);
        area.moveTo(0);
        flow.showAsFirst(0);
    }

    /** Text of another size or set another way. The area keeps heights that this has made wrong, so that all rows are made anew. */
    public void setTextSize(double pixels, Typesetting wanted) {
        if (pixels != textSize || !wanted.equals(typesetting)) {
            textSize = pixels;
            typesetting = wanted;
            leading.set(pixels * wanted.leading());
            area.setStyle("-fx-font-size: " + pixels + "px");
            area.applyCss();
            area.setWrapText(false);
            area.setWrapText(true);
            shapes.clear();
        }
    }

    /** Colours are others: the area paints what lies under and around words only when it lays them out. */
    public void recolour() {
        area.lookupAll(".paragraph-text").forEach(flow -> ((TextFlow) flow).requestLayout());
    }

    /** Restyles only the lines that look different from before. */
    public void highlight(Highlights highlights) {
        List<List<Highlights.Stretch>> wanted = new ArrayList<>(text.lines().size());
        for (int i = 0; i < text.lines().size(); i++) {
            wanted.add(highlights.on(text, i));
        }
        if (stretches.size() != wanted.size()) {
            style(0, wanted);
        } else {
            for (int i = 0; i < wanted.size(); i++) {
                if (!wanted.get(i).equals(stretches.get(i))) {
                    style(i, wanted.subList(i, i + 1));
                }
            }
        }
        stretches = wanted;
        firstSelected = highlights.selected().stream().min(Integer::compare).orElse(-1);
    }

    public void scrollBy(double pixels) {
        flow.scrollYBy(pixels);
        onScrolled.accept(this);
    }

    /** The first and the last place in sight. */
    public double firstPlace() {
        return placeAt(0);
    }

    public double lastPlace() {
        return placeAt(getHeight());
    }

    /** The stops whose lines are laid out, in order. */
    public List<PaneText.Stop> stopsInSight() {
        int first = flow.getFirstVisibleIndex();
        int last = flow.getLastVisibleIndex();
        if (first < 0 || last < first || last >= text.lines().size()) {
            return List.of();
        }
        int end = last + 1 < text.lines().size() ? text.lines().get(last + 1).firstStop() : text.stops().size();
        return text.stops().subList(text.lines().get(first).firstStop(), end);
    }

    /** The place that stands {@code y} pixels below the upper edge. */
    public double placeAt(double y) {
        double found = 0;
        for (int line = flow.getFirstVisibleIndex(); line >= 0 && line <= flow.getLastVisibleIndex(); line++) {
            Optional<Region> cell = cell(line);
            if (cell.isEmpty()) {
                continue;
            }
            double below = y - cell.get().getLayoutY();
            LineShape shape = shape(line, cell.get());
            int first = text.lines().get(line).firstStop();
            if (below <= 0) {
                return line == flow.getFirstVisibleIndex() ? first : found;
            }
            for (int stop = 0; stop < shape.tops().length; stop++) {
                double top = shape.top(stop);
                double next = shape.top(stop + 1);
                if (below >= top) {
                    found = first + stop + (next > top ? Math.min(1, (below - top) / (next - top)) : 1);
                }
            }
        }
        return found;
    }

    /**
     * Scrolls so that the place stands {@code y} pixels below the upper edge, as far as the text's ends allow, and lays out. The
     * second pass corrects the first where the line had not been laid out before.
     */
    public void show(double place, double y) {
        int stop = Math.clamp((int) place, 0, text.stops().size() - 1);
        int line = text.stops().get(stop).line();
        for (int pass = 0; pass < 2; pass++) {
            Optional<LineShape> known = cell(line).map(cell -> shape(line, cell));
            double below = known.map(shape -> below(shape, stop - text.lines().get(line).firstStop(), place - stop)).orElse(0.0);
            if (known.isEmpty() || Math.abs(cell(line).orElseThrow().getLayoutY() + below - y) > 0.5) {
                flow.showAtOffset(line, y - below);
                area.layout();
                flow.layout();
            }
        }
    }

    /** Scrolls so that the passage's first row stands {@code y} pixels below the upper edge, as far as the text's ends allow. */
    public void showPassage(int passage, double y) {
        double place = text.stopOf(passage);
        show(place, y);
        double off = extent(passage).map(extent -> extent.top() - y).orElse(0.0);
        if (Math.abs(off) > 0.5) {
            show(place, y - off);
        }
    }

    /** Where the passage stands, if its line is laid out. */
    public Optional<Extent> extent(int passage) {
        int stop = text.stopOf(passage);
        int line = text.stops().get(stop).line();
        return cell(line).map(cell -> {
            LineShape shape = shape(line, cell);
            int inLine = stop - text.lines().get(line).firstStop();
            double top = cell.getLayoutY() + shape.tops()[inLine];
            return new Extent(top, cell.getLayoutY() + shape.bottoms()[inLine], textSize * 1.5);
        });
    }

    /** Changes whenever what is in sight has moved. */
    public Object sight() {
        int first = flow.getFirstVisibleIndex();
        return List.of(first, flow.getLastVisibleIndex(), cell(first).map(Node::getLayoutY).orElse(0.0), getWidth(), getHeight(),
                textSize);
    }

    /** Tells readers who listen what each line in sight says; asked for by the line's number in the text. */
    public void speak(IntFunction<String> words) {
        for (int line = Math.max(0, flow.getFirstVisibleIndex()); line <= flow.getLastVisibleIndex(); line++) {
            int number = line;
            cell(line).ifPresent(cell -> {
                cell.setAccessibleRole(AccessibleRole.TEXT);
                cell.setAccessibleText(words.apply(number));
            });
        }
    }

    @Override
    protected void layoutChildren() {
        area.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private static double below(LineShape shape, int stop, double share) {
        return shape.top(stop) + share * (shape.top(stop + 1) - shape.top(stop));
    }

    private Optional<Region> cell(int line) {
        if (line < 0 || line >= text.lines().size()) {
            return Optional.empty();
        }
        return flow.getCellIfVisible(line).map(Cell::getNode).map(Region.class::cast);
    }

    private LineShape shape(int line, Region cell) {
        if (shapedWidth != getWidth()) {
            shapedWidth = getWidth();
            shapes.clear();
        }
        LineShape known = shapes.get(line);
        if (known == null || known.height() != cell.getHeight()) {
            known = LineShape.of(text, line, (TextFlow) cell.lookup(".paragraph-text"), cell.getHeight());
            shapes.put(line, known);
        }
        return known;
    }

    private void style(int line, List<List<Highlights.Stretch>> lines) {
        if (!text.text().isEmpty()) {
            area.setStyleSpans(text.lines().get(line).start(), LineLook.spans(lines));
        }
    }

    private void scroll(ScrollEvent event) {
        if (!event.isControlDown() && Math.abs(event.getDeltaY()) >= Math.abs(event.getDeltaX())) {
            scrollBy(-event.getDeltaY());
            event.consume();
        }
    }

    /** The area would keep Tab for itself, though it takes no text, and hold the keyboard fast. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void callMenu(ContextMenuEvent event) {
        event.consume();
        int offset = area.hit(event.getX(), event.getY()).getInsertionIndex();
        if (event.isKeyboardTrigger()) {
            callMenu();
        } else if (!text.lineAt(offset).isFolded()) {
            onMenu.accept(new MenuCall(text.toArticle(offset), text.passageAt(offset), event.getScreenX(), event.getScreenY()));
        }
    }

    /** For the selected passage, at the words that are selected in it. */
    private void callMenu() {
        if (firstSelected >= 0) {
            int start = area.getSelection().getStart();
            boolean words = area.getSelection().getLength() > 0 && text.passageAt(start) == firstSelected;
            Point2D corner = localToScreen(getWidth() / 4, extent(firstSelected).map(Extent::bottom).orElse(0.0));
            onMenu.accept(new MenuCall(words ? text.toArticle(start) : -1, firstSelected, corner.getX(), corner.getY()));
        }
    }

    private void scroll(KeyEvent event) {
        double page = getHeight() - textSize * 3;
        double by = switch (event.getCode()) {
            case PAGE_DOWN -> page;
            case PAGE_UP -> -page;
            case SPACE -> event.isShiftDown() ? -page : page;
            case DOWN -> textSize * 3;
            case UP -> -textSize * 3;
            default -> 0;
        };
        boolean plain = !event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
        if (event.isShiftDown() && event.getCode() == KeyCode.RIGHT && area.getSelection().getLength() == 0 && firstSelected >= 0) {
            area.moveTo(text.stops().get(text.stopOf(firstSelected)).start());
        }
        if (by != 0 && plain) {
            scrollBy(by);
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            int offset = area.hit(event.getX(), event.getY()).getInsertionIndex();
            if (text.lineAt(offset).isFolded()) {
                onFold.run();
            } else if (text.passageAt(offset) >= 0) {
                onPassage.accept(text.passageAt(offset));
            }
        }
    }
}

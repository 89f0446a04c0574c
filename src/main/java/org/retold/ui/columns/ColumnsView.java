package org.retold.ui.columns;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.retold.core.text.Article;
import org.retold.core.text.Span;
import org.retold.ui.annotation.CodingDesk;
import org.retold.ui.common.View;
import org.retold.ui.comparison.CodedPassages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Counterparts;
import org.retold.ui.comparison.FindModel;
import org.retold.ui.comparison.Hit;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.OnlyHere;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.correction.ArticleDeeds;
import org.retold.ui.correction.LinkDesk;
import org.retold.ui.correction.PassageMenu;
import org.retold.ui.pane.Extent;
import org.retold.ui.pane.Highlights;
import org.retold.ui.theme.Appearance;
import org.retold.ui.theme.Typesetting;

/**
 * Every article in its own order, side by side, with what links them. What depends on the layout (levelling, margins,
 * connectors) is brought up to date after each layout pass of the scene, within the same frame.
 */
public final class ColumnsView implements View {

    /** Nanoseconds of a frame that may go into restyling text. */
    private static final long SLICE = 12_000_000;

    /** How the text is set now. */
    private record Setting(double textSize, Typesetting typesetting, int characters) {
    }

    private final ComparisonModel model;
    private final ReadingStyle style;
    private final FindModel find;
    private final Appearance appearance;
    private final Consumer<String> toOnly;
    private final CodingDesk coding;
    private final ArticleDeeds deeds;
    private final LinkDrag drag;
    private final ColumnsStrip strip;
    private final ScrollPane node;
    private final Map<String, Column> bySigil = new HashMap<>();
    private final Levelling levelling = new Levelling();
    private final Connectors connectors;
    private final Runnable beforeLayout = this::refreshHighlights;
    private final Runnable afterLayout = this::refreshGeometry;
    private final Set<Column> stale = new LinkedHashSet<>();
    private final KeptPlaces places = new KeptPlaces();
    private final SelectionInSight sought;
    private boolean drawingStale = true;
    private Setting set;
    private Map<String, Integer> onlyHere = Map.of();
    private Optional<PassageMenu> menu = Optional.empty();

    /** @param toOnly shows what the article of that sigil alone tells */
    public ColumnsView(ComparisonModel model, ReadingStyle style, FindModel find, Appearance appearance, CodingDesk coding,
                       LinkDesk links, ArticleDeeds deeds, Consumer<String> toOnly) {
        this.deeds = deeds;
        drag = new LinkDrag(links);
        strip = new ColumnsStrip(drag);
        node = new ScrollPane(strip);
        this.toOnly = toOnly;
        this.model = model;
        this.style = style;
        this.find = find;
        this.appearance = appearance;
        this.coding = coding;
        sought = new SelectionInSight(model, node, strip, levelling, () -> style.lockedProperty().get());
        this.connectors = new Connectors(model, strip);
        node.setFitToHeight(true);
        node.setFitToWidth(true);
        node.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("edge-to-edge");
        node.setFocusTraversable(false);
        node.sceneProperty().subscribe((before, now) -> moveListeners(before, now));
        listen();
        rebuild();
    }

    /** Shows this menu where it is asked for in the text. */
    public void setMenu(PassageMenu wanted) {
        menu = Optional.of(wanted);
    }

    @Override
    public String titleKey() {
        return "view.columns";
    }

    @Override
    public String icon() {
        return "mdmz-view_column";
    }

    @Override
    public KeyCombination accelerator() {
        return new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void showSelection() {
        sought.show(Column::takeKeyboard);
    }

    /** Lets go of all columns; nothing is shown afterwards. */
    public void release() {
        List<Column> gone = List.copyOf(bySigil.values());
        bySigil.clear();
        strip.setColumns(List.of(), 0);
        gone.forEach(Column::release);
    }

    List<Column> columns() {
        return strip.columns();
    }

    private void listen() {
        model.shownArticles().addListener((ListChangeListener<Article>) change -> rebuild());
        model.baseProperty().subscribe(base -> restyle());
        model.marksProperty().subscribe(marks -> restyle());
        model.collationProperty().subscribe(collation -> {
            levelling.setCollation(collation, strip.columns());
            count();
        });
        model.shownKinds().addListener((SetChangeListener<Kind>) change -> restyle());
        model.counterpartsProperty().subscribe((before, now) -> {
            restyle();
            if (!before.map(Counterparts::selected).equals(now.map(Counterparts::selected))) {
                sought.show(_ -> { });
            }
        });
        model.selectionProperty().subscribe(selected -> {
            restyle();
            sought.show(_ -> { });
        });
        style.sameDimmedProperty().subscribe(dimmed -> restyle());
        style.textSizeProperty().subscribe(this::reset);
        style.typesettingProperty().subscribe(this::reset);
        style.charactersProperty().subscribe(this::reset);
        style.lockedProperty().subscribe(locked -> levelling.relock(strip.columns(), true));
        find.hitsProperty().subscribe(hits -> restyle());
        find.currentProperty().subscribe(current -> restyle());
        appearance.paletteProperty().subscribe(palette -> {
            drawingStale = true;
            bySigil.values().forEach(column -> column.pane().recolour());
        });
        coding.codedProperty().subscribe(coded -> showCodes());
    }

    private void moveListeners(Scene before, Scene now) {
        if (before != null) {
            before.removePreLayoutPulseListener(beforeLayout);
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(beforeLayout);
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    /** Columns are made one a frame, from the left, so that the first can be read at once. */
    private void rebuild() {
        count();
        List<Column> gone = bySigil.values().stream().filter(column -> model.find(column.sigil())
                .filter(article -> article.text().equals(column.article().text())).isEmpty()).toList();
        bySigil.values().removeAll(gone);
        arrange();
        gone.forEach(Column::release);
        makeNext();
    }

    private void arrange() {
        List<Column> columns = model.shownArticles().stream().map(article -> bySigil.get(article.sigil()))
                .filter(Objects::nonNull).toList();
        strip.setColumns(columns, model.shownArticles().size());
        reset();
        levelling.relock(columns, false);
        showCodes();
        restyle();
    }

    private void makeNext() {
        Optional<Article> next = model.shownArticles().stream().filter(article -> !bySigil.containsKey(article.sigil())).findFirst();
        next.ifPresent(article -> {
            Column column = create(article);
            bySigil.put(article.sigil(), column);
            sought.made(column);
            arrange();
            Platform.requestNextPulse();
        });
    }

    private Column create(Article article) {
        Column column = new Column(model, article, textSize(), style.typesettingProperty().get(), () -> toOnly.accept(article.sigil()), deeds);
        drag.listen(column, strip.columns());
        column.pane().onMenu(call -> menu.ifPresent(known -> known.show(column.pane(), article.sigil(), call)));
        column.pane().onScrolled(pane -> {
            stay();
            levelling.lead(column, strip.columns());
        });
        column.overview().onPlace(place -> {
            stay();
            levelling.lead(column, strip.columns());
            column.pane().show(place, column.pane().getHeight() / 2);
        });
        column.onWords(words -> coding.selectWords(article.sigil(), words));
        column.onTextChanged(() -> levelling.setCollation(model.collationProperty().get(), strip.columns()));
        return column;
    }

    /** The reader goes elsewhere. */
    private void stay() {
        places.forget();
        sought.forget();
    }

    private void count() {
        onlyHere = model.collationProperty().get().map(collation -> OnlyHere.counts(collation, model.shownArticles())).orElse(Map.of());
        restyle();
    }

    private void restyle() {
        stale.addAll(strip.columns());
        strip.requestLayout();
    }

    /** Only columns whose codes have changed are drawn anew. */
    private void showCodes() {
        CodedPassages coded = coding.codedProperty().get();
        bySigil.values().forEach(column -> column.showCodes(coded.of(column.sigil()), coded.inUse()));
        strip.requestLayout();
    }

    private double textSize() {
        return style.textSizeOf(model.shownArticles().size());
    }

    /** The text is to be set another way: notes what is being read, and leaves the rest to the next frames. */
    private void reset() {
        if (setting().equals(set)) {
            return;
        }
        places.keep(strip.columns());
        strip.requestLayout();
        Platform.requestNextPulse();
    }

    private Setting setting() {
        return new Setting(textSize(), style.typesettingProperty().get(), style.charactersProperty().get());
    }

    private void setText() {
        Setting wanted = setting();
        if (wanted.equals(set)) {
            return;
        }
        set = wanted;
        strip.setText(wanted.textSize(), wanted.characters());
        for (Column column : bySigil.values()) {
            column.pane().setTextSize(wanted.textSize(), wanted.typesetting());
            column.redraw();
        }
    }

    private void keepPlaces() {
        if (places.restore(sought.isUnderWay())) {
            drawingStale = true;
            Platform.requestNextPulse();
        }
    }

    /** Restyles as many columns as fit into a frame, from the left, and leaves the rest to the next frames. */
    private void refreshHighlights() {
        makeNext();
        setText();
        stale.retainAll(strip.columns());
        drawingStale |= !stale.isEmpty();
        long end = System.nanoTime() + SLICE;
        for (Iterator<Column> next = stale.iterator(); next.hasNext() && System.nanoTime() < end; ) {
            Column column = next.next();
            next.remove();
            refreshHighlights(column);
        }
        if (!stale.isEmpty()) {
            Platform.requestNextPulse();
        }
    }

    private void refreshHighlights(Column column) {
        String sigil = column.sigil();
        boolean isBase = model.baseProperty().get().filter(sigil::equals).isPresent();
        model.find(sigil).ifPresent(article -> column.show(article, isBase, onlyHere.getOrDefault(sigil, 0)));
        column.highlight(new Highlights(model.marksProperty().get().of(sigil), model.shownKinds(), isBase,
                style.sameDimmedProperty().get(), selectedIn(sigil), hitsIn(sigil),
                find.currentHit().filter(hit -> hit.sigil().equals(sigil)).map(Hit::span).orElse(new Span(0, 0))));
    }

    private Set<Integer> selectedIn(String sigil) {
        Optional<PassageRef> selected = model.selectionProperty().get();
        return model.counterpartsProperty().get().map(all -> Set.copyOf(all.in(sigil)))
                .orElse(selected.filter(ref -> ref.sigil().equals(sigil)).map(ref -> Set.of(ref.passage())).orElse(Set.of()));
    }

    private List<Span> hitsIn(String sigil) {
        return find.hitsProperty().get().stream().filter(hit -> hit.sigil().equals(sigil)).map(Hit::span).toList();
    }

    private void refreshGeometry() {
        keepPlaces();
        sought.look(stale.isEmpty() && setting().equals(set) && strip.columns().size() == model.shownArticles().size());
        if (style.lockedProperty().get()) {
            levelling.follow(strip.columns());
        }
        boolean moved = drawingStale;
        for (Column column : strip.columns()) {
            if (drawingStale) {
                column.redraw();
            }
            if (column.draw(appearance.paletteProperty().get())) {
                places.see(column);
                moved = true;
            }
        }
        drawingStale = false;
        if (moved) {
            connectors.draw(appearance.paletteProperty().get());
        }
    }
}

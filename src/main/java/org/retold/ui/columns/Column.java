package org.retold.ui.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.layout.BorderPane;
import org.retold.core.annotation.Code;
import org.retold.core.text.Article;
import org.retold.core.text.WordCount;
import org.retold.ui.common.Direction;
import org.retold.core.text.Span;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Disagreement;
import org.retold.ui.comparison.DisagreementWords;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.correction.ArticleDeeds;
import org.retold.ui.overview.OverviewStrip;
import org.retold.ui.pane.ArticlePane;
import org.retold.ui.pane.Extent;
import org.retold.ui.pane.Highlights;
import org.retold.ui.pane.Margin;
import org.retold.ui.pane.PaneText;
import org.retold.ui.theme.Palette;
import org.retold.ui.theme.StyleClass;
import org.retold.ui.theme.Typesetting;

/** One article: header, signed margin, text, overview strip. */
final class Column extends BorderPane {

    private final ComparisonModel model;
    private final ColumnHeader header;
    private final ArticlePane pane;
    private final Margin margin;
    private final OverviewStrip overview;
    private final int words;
    private Article article;
    private Highlights highlights = Highlights.NONE;
    private final Map<Integer, String> spokenLines = new HashMap<>();
    private List<List<Code>> codes = List.of();
    private boolean codeRoom;
    private Object drawn;
    private boolean unfolded;
    private Runnable onTextChanged = () -> { };

    Column(ComparisonModel model, Article article, double textSize, Typesetting set, Runnable toOnly, ArticleDeeds deeds) {
        this.model = model;
        this.article = article;
        StyleClass.COLUMN.on(this);
        header = new ColumnHeader(model, article, toOnly, deeds);
        pane = new ArticlePane(PaneText.of(article, false), textSize, set);
        margin = new Margin(pane);
        overview = new OverviewStrip(pane);
        words = WordCount.of(article.text());
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        header.setNodeOrientation(Direction.ofWindow());
        setTop(header);
        boolean rightToLeft = Direction.isRightToLeft(article.text());
        margin.setOnRight(rightToLeft);
        setLeft(rightToLeft ? overview : margin);
        setCenter(pane);
        setRight(rightToLeft ? margin : overview);
        margin.onPassage(this::select);
        pane.onPassage(this::select);
        pane.onFold(this::unfold);
        pane.setHints(this::hint);
        pane.focusTarget().setAccessibleRoleDescription(Messages.words("column.role"));
    }

    /** Lets go of what outlives a column that is shown no longer. */
    void release() {
        pane.release();
    }

    String sigil() {
        return article.sigil();
    }

    Article article() {
        return article;
    }

    ArticlePane pane() {
        return pane;
    }

    Margin margin() {
        return margin;
    }

    int graspedAt(double y) {
        return margin.graspedAt(y);
    }

    /** The passage at a point of the scene, beside its text as well. */
    Optional<Integer> passageAt(Point2D place) {
        Point2D inPane = pane.sceneToLocal(place);
        if (inPane.getY() < 0 || inPane.getY() >= pane.getHeight()) {
            return Optional.empty();
        }
        int passage = pane.contains(inPane) ? pane.passageAt(inPane.getX(), inPane.getY()) : margin.graspedAt(inPane.getY());
        return Optional.of(passage).filter(found -> found >= 0);
    }

    OverviewStrip overview() {
        return overview;
    }

    /** Takes less room for what stands beside the text. */
    void setSlim(boolean slim) {
        margin.setSlim(slim);
    }

    /** Called after the column shows more or less of its article than before. */
    void onTextChanged(Runnable listener) {
        onTextChanged = listener;
    }

    /**
     * Takes over what a hand has changed about the article; its text is the same.
     *
     * @param alone how many story points only this article tells
     */
    void show(Article changed, boolean isBase, int alone) {
        if (!changed.equals(article)) {
            boolean divided = !changed.paragraphs().equals(article.paragraphs()) || !changed.passages().equals(article.passages());
            article = changed;
            spokenLines.clear();
            drawn = null;
            if (divided) {
                highlights = Highlights.NONE;
                layText(unfolded);
            }
        }
        header.show(changed, isBase, words, alone);
    }

    /** Called with the words of the text that the reader selects. */
    void onWords(Consumer<Span> listener) {
        pane.onWords(listener);
    }

    /** @param room whether codes have room in the margin of every column */
    void showCodes(List<List<Code>> ofPassages, boolean room) {
        if (!ofPassages.equals(codes) || room != codeRoom) {
            codes = ofPassages;
            codeRoom = room;
            margin.setCodes(ofPassages, room);
            drawn = null;
        }
    }

    void highlight(Highlights wanted) {
        if (!wanted.equals(highlights)) {
            highlights = wanted;
            spokenLines.clear();
            pane.highlight(wanted);
            drawn = null;
        }
        String chosen = wanted.selected().stream().sorted().findFirst()
                .map(passage -> spoken().passage(passage))
                .orElse(Messages.words("column.text.accessible", article.sigil(), article.outlet(), article.title()));
        pane.focusTarget().setAccessibleText(chosen);
        pane.focusTarget().setAccessibleHelp(chosen);
    }

    private Spoken spoken() {
        return new Spoken(article, highlights, this::disagreements);
    }

    /** Those of kinds that are shown. */
    private List<Disagreement> disagreements(int passage) {
        return model.marksProperty().get().disagreementsAt(new PassageRef(article.sigil(), passage)).stream()
                .filter(disagreement -> model.shownKinds().contains(disagreement.kind())).toList();
    }

    /** What is boxed at an offset of the article, or what its passage is opposed to as a whole, in words. */
    private String hint(int passage, int offset) {
        return disagreements(passage).stream().filter(disagreement -> disagreement.all()
                .filter(reading -> reading.sigil().equals(article.sigil()) && reading.passages().contains(passage))
                .anyMatch(reading -> reading.boxes().isEmpty() || reading.boxes().stream().anyMatch(box -> box.contains(offset))))
                .map(DisagreementWords::sentence).collect(Collectors.joining("\n\n"));
    }

    void redraw() {
        drawn = null;
    }

    /** Draws margin and overview where something has moved since the last time; true if so. */
    boolean draw(Palette palette) {
        Object sight = pane.sight();
        if (sight.equals(drawn)) {
            return false;
        }
        drawn = sight;
        margin.draw(highlights, palette);
        pane.speak(line -> spokenLines.computeIfAbsent(line, number -> spoken().line(pane.text(), number)));
        overview.draw(highlights, palette);
        return true;
    }

    Optional<Extent> extent(int passage) {
        return pane.extent(passage);
    }

    Set<Integer> selected() {
        return highlights.selected();
    }

    void takeKeyboard() {
        pane.focusTarget().requestFocus();
    }

    private void select(int passage) {
        takeKeyboard();
        model.selectionProperty().set(Optional.of(new PassageRef(article.sigil(), passage)));
    }

    private void unfold() {
        unfolded = true;
        layText(true);
    }

    /** The text as it is divided now; what stood at the upper edge stays there. */
    private void layText(boolean setApartShown) {
        int first = Math.clamp((int) pane.firstPlace(), 0, pane.text().stops().size() - 1);
        int offset = pane.text().toArticle(pane.text().stops().get(first).start());
        pane.setText(PaneText.of(article, setApartShown));
        spokenLines.clear();
        pane.highlight(highlights);
        pane.show(pane.text().stopAt(offset), 0);
        drawn = null;
        onTextChanged.run();
    }
}

package org.retold.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.retold.core.text.Article;
import org.retold.ui.common.BeforeLayout;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Counterparts;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.correction.LinkDesk;
import org.retold.ui.correction.LinkTools;
import org.retold.ui.theme.StyleClass;

/** The selected passage, what is given differently from it, and how each article tells it; before anything is selected it says how to begin. */
public final class InspectorView extends VBox {

    private static final double WIDTH = 280;
    /** Larger words would hardly find room beside one another. */
    private static final double LARGEST_TEXT = 28;

    private final ComparisonModel model;
    private final ReadingStyle style;
    private final LinkDesk desk;
    private final Runnable copy;
    private final Label title = StyleClass.PANEL_TITLE.on(new Label(Messages.words("inspector.title")));
    private final VBox tellings = new VBox(10);
    private boolean stale = true;

    /**
     * @param desk what can be done with the links that are shown
     * @param copy   copies the selected passage with its source
     * @param coding stands below all else
     */
    public InspectorView(ComparisonModel model, ReadingStyle style, LinkDesk desk, Runnable copy, Node coding) {
        this.model = model;
        this.desk = desk;
        this.style = style;
        this.copy = copy;
        StyleClass.PANEL.on(this);
        setId("inspector");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        ScrollPane scroll = new ScrollPane(tellings);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll, coding);
        model.counterpartsProperty().subscribe(_ -> changed());
        style.textSizeProperty().subscribe(this::size);
        style.typesettingProperty().subscribe(this::size);
        model.shownArticles().subscribe(this::changed);
        model.marksProperty().subscribe(_ -> changed());
        visibleProperty().subscribe(this::requestLayout);
        BeforeLayout.of(this, this::beforeLayout);
    }

    private void changed() {
        stale = true;
        requestLayout();
    }

    /** However often the selection moves between two frames, and only where it is seen. */
    private void beforeLayout() {
        if (stale && isVisible()) {
            stale = false;
            fill(model.counterpartsProperty().get());
            size();
        }
    }

    private void size() {
        double pixels = Math.min(style.textSizeProperty().get(), LARGEST_TEXT);
        tellings.lookupAll("." + StyleClass.TELLING_TEXT.css()).forEach(text -> {
            text.setStyle("-fx-font-size: " + pixels + "px");
            ((TextFlow) text).setLineSpacing(pixels * style.typesettingProperty().get().leading());
        });
    }

    private void fill(Optional<Counterparts> counterparts) {
        tellings.getChildren().clear();
        if (counterparts.isEmpty()) {
            Label hint = StyleClass.QUIET.on(new Label(Messages.words("inspector.hint")));
            hint.setWrapText(true);
            tellings.getChildren().add(hint);
            return;
        }
        Counterparts all = counterparts.get();
        model.find(all.selected().sigil()).ifPresent(article -> tellings.getChildren().add(
                TellingCard.selected(model, article, all, copy)));
        model.marksProperty().get().disagreementsAt(all.selected()).stream()
                .sorted(Comparator.comparing(disagreement -> !disagreement.isSerious()))
                .forEach(disagreement -> tellings.getChildren().add(new DisagreementCard(model, all.selected(), disagreement)));
        List<LinkDesk.Known> links = desk.linksOf(all.selected());
        for (Map.Entry<String, Counterparts.Telling> entry : all.tellings().entrySet()) {
            Optional<Article> article = model.find(entry.getKey());
            if (!entry.getKey().equals(all.selected().sigil()) && article.isPresent()) {
                VBox card = TellingCard.of(model, article.get(), all.selected(), entry.getValue());
                links.stream().filter(known -> known.b().equals(entry.getKey()))
                        .filter(known -> known.link().relation().isLink() || known.isByHand()
                                || entry.getValue().link().filter(known.link()::equals).isPresent())
                        .map(known -> new LinkTools(desk, known, article.get())).forEach(card.getChildren()::add);
                tellings.getChildren().add(card);
            }
        }
    }
}

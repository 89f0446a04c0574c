package org.retold.ui.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;
import org.retold.ui.classroom.ClassroomViewModel.Phase;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;

/**
 * A lesson over the whole window, to be read from the last row: nothing is set smaller than 28, whatever theme the window has it
 * is dark on white, and what lies beneath cannot be reached. Text takes the largest size at which a step fits with its note, so that
 * nothing moves while marks and note appear.
 */
public final class ClassroomView extends StackPane {

    static final double SMALLEST = 28;
    private static final double SCROLL_BAR = 20;
    private static final double[] SIZES = {44, 40, 36, 32, SMALLEST};

    private final ComparisonModel model;
    private final ClassroomViewModel lesson;
    private final BooleanProperty presenting;
    private final Label heading = label("lesson-heading");
    private final Label position = label("lesson-position");
    private final StackPane middle = new StackPane();
    private final Label note = label("lesson-note");
    private final Label hint = label("lesson-hint");
    private final GuessBar guesses;
    private final BorderPane page = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Region cover = new Region();
    private List<Node> beneath = List.of();

    /** @param presenting true while the lesson is shown */
    public ClassroomView(ComparisonModel model, ClassroomViewModel lesson, BooleanProperty presenting) {
        this.model = model;
        this.lesson = lesson;
        this.presenting = presenting;
        this.guesses = new GuessBar(lesson);
        getStyleClass().add("classroom");
        getStylesheets().add(ClassroomView.class.getResource("/org/retold/ui/theme/classroom.css").toExternalForm());
        setId("classroom");
        setVisible(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Messages.words("action.classroom"));
        cover.getStyleClass().add("lesson-blank");
        cover.visibleProperty().bind(lesson.blankProperty());
        build();
        getChildren().addAll(page, cover);
        addEventFilter(KeyEvent.KEY_PRESSED, new LessonKeys(lesson, model, this::scroll, () -> presenting.set(false))::press);
        presenting.subscribe(this::present);
        lesson.placeProperty().subscribe(place -> show());
        lesson.stackedProperty().subscribe(stacked -> show());
        lesson.choiceProperty().subscribe(choice -> show());
        model.readableProperty().subscribe(now -> show());
        model.collationProperty().subscribe(now -> show());
        widthProperty().subscribe(width -> show());
        heightProperty().subscribe(height -> show());
    }

    private void build() {
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setWrapText(true);
        heading.setId("lesson-heading");
        position.setMinWidth(Region.USE_PREF_SIZE);
        position.setId("lesson-position");
        HBox top = new HBox(24, heading, position);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("lesson-top");
        note.setWrapText(true);
        note.setId("lesson-note");
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinHeight(Region.USE_PREF_SIZE);
        hint.setText(Messages.words("classroom.hint"));
        hint.setWrapText(true);
        StackPane said = new StackPane(note, hint);
        said.setAlignment(Pos.TOP_LEFT);
        said.managedProperty().bind(note.managedProperty().or(hint.managedProperty()));
        VBox bottom = new VBox(12, guesses, said);
        bottom.getStyleClass().add("lesson-bottom");
        page.setTop(top);
        page.setCenter(middle);
        page.setBottom(bottom);
        page.getStyleClass().add("lesson-page");
        scroll.setId("lesson-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        middle.setMinHeight(0);
        middle.setAlignment(Pos.TOP_LEFT);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private void present(boolean shown) {
        if (shown == isVisible()) {
            return;
        }
        if (shown) {
            beneath = getParent().getChildrenUnmodifiable().stream().filter(node -> node != this && node.isVisible()).toList();
            beneath.forEach(node -> {
                if (!node.visibleProperty().isBound()) {
                    node.setVisible(false);
                }
            });
            setVisible(true);
            toFront();
            lesson.begin();
            show();
            requestFocus();
        } else {
            setVisible(false);
            beneath.stream().filter(node -> !node.visibleProperty().isBound()).forEach(node -> node.setVisible(true));
            beneath = List.of();
            getScene().getRoot().requestFocus();
        }
    }

    private String name(String sigil) {
        return model.find(sigil).map(Article::outlet).orElse(sigil);
    }

    private void show() {
        if (!isVisible()) {
            return;
        }
        Optional<Step> step = lesson.step();
        Phase phase = lesson.placeProperty().get().phase();
        StepWords words = new StepWords(this::name);
        heading.setText(step.map(one -> phase == Phase.QUESTION ? words.question(one.question()) : words.title(one))
                .orElseGet(() -> Messages.words("classroom.empty")));
        position.setText(step.map(one -> Messages.words("classroom.position", lesson.placeProperty().get().step() + 1, lesson.steps().size())).orElse(""));
        guesses.setVisible(false);
        guesses.setManaged(false);
        step.ifPresent(one -> guesses.show(one, words, phase != Phase.QUESTION));
        note.setText(step.map(Step::note).orElse(""));
        note.setManaged(!note.getText().isEmpty());
        note.setVisible(note.isManaged() && phase == Phase.NOTE);
        hint.setManaged(lesson.placeProperty().get().step() == 0 && !guesses.isVisible());
        hint.setVisible(hint.isManaged() && phase == Phase.QUESTION);
        layOut(step, phase);
    }

    private void layOut(Optional<Step> step, Phase phase) {
        middle.getChildren().clear();
        if (step.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        page.applyCss();
        double width = getWidth() - page.getInsets().getLeft() - page.getInsets().getRight();
        double room = getHeight() - page.getInsets().getTop() - page.getInsets().getBottom()
                - page.getTop().prefHeight(width) - page.getBottom().prefHeight(width);
        TellingPanes panes = null;
        for (boolean around : new boolean[] {true, false}) {
            for (double size : SIZES) {
                Spotlight spotlight = lesson.spotlight(around).orElseThrow();
                panes = new TellingPanes(spotlight, phase != Phase.QUESTION, lesson.isGuessed(step.get()),
                        lesson.stackedProperty().get(), size, model);
                middle.getChildren().setAll(panes.node());
                middle.applyCss();
                if (panes.height(width) <= room && (around || size <= SIZES[2])) {
                    setAccessibleText(spoken(panes));
                    return;
                }
            }
        }
        panes.fit(width - SCROLL_BAR);
        scroll.setContent(panes.node());
        scroll.setVvalue(0);
        middle.getChildren().setAll(scroll);
        setAccessibleText(spoken(panes));
    }

    /** By half of what is seen at once; false where nothing is hidden above or below. */
    private boolean scroll(int by) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent() == null ? 0 : scroll.getContent().getLayoutBounds().getHeight() - seen;
        if (scroll.getParent() != middle || hidden <= 0) {
            return false;
        }
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + by * seen / 2 / hidden, 0, 1));
        return true;
    }

    private String spoken(TellingPanes panes) {
        List<String> parts = new ArrayList<>(List.of(heading.getText(), position.getText()));
        parts.addAll(panes.spoken());
        parts.add(note.isVisible() ? note.getText() : "");
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}

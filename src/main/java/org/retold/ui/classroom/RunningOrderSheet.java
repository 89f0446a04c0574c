package org.retold.ui.classroom;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.retold.core.annotation.Anchor;
import org.retold.core.comparison.LessonEdit;
import org.retold.core.difference.Difference;
import org.retold.core.lesson.Question;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;
import org.retold.ui.annotation.ConfirmButton;
import org.retold.ui.annotation.TargetWords;
import org.retold.ui.common.ListCells;
import org.retold.ui.common.InWords;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.theme.StyleClass;

/** The running order of the lesson, laid over the window: what is in it, in which order, what is asked and noted about each. */
public final class RunningOrderSheet extends StackPane {

    private static final List<Difference.Kind> KINDS = List.of(Difference.Kind.QUOTE, Difference.Kind.FIGURE, Difference.Kind.NAME,
            Difference.Kind.OPPOSED, Difference.Kind.MOVED, Difference.Kind.ADDED, Difference.Kind.DROPPED, Difference.Kind.EDITED, Difference.Kind.PARAPHRASED);

    private static final Duration TYPING = Duration.millis(400);

    private final ComparisonModel model;
    private final LessonDesk desk;
    private final ListView<Step> steps = new ListView<>(FXCollections.observableArrayList());
    private final ListCells<Step, StepCell> stepCells = new ListCells<>(steps, StepCell::new);
    private final ComboBox<Question> question = new ComboBox<>();
    private final TextArea note = new TextArea();
    private final Node changed = changed();
    private final Button close = new Button(Messages.words("keys.close"));
    private final StringProperty shown = new SimpleStringProperty("");
    private final PauseTransition pause = new PauseTransition(TYPING);
    private boolean filling;
    private boolean typed;
    private boolean goesOn;

    /**
     * @param present begins the lesson
     * @param handout asks where to save the handout
     */
    public RunningOrderSheet(ComparisonModel model, LessonDesk desk, Runnable present, Runnable handout) {
        this.model = model;
        this.desk = desk;
        StyleClass.VEIL.on(this);
        setId("running-order");
        setVisible(false);
        Label title = StyleClass.EMPTY_TITLE.on(new Label(Messages.words("lesson.title")));
        Label how = StyleClass.QUIET.on(new Label(Messages.words("lesson.how")));
        how.setWrapText(true);
        HBox middle = new HBox(16, order(), details());
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox card = StyleClass.KEYS_CARD.on(new VBox(12, title, how, middle, foot(present, handout)));
        card.setMaxSize(900, 620);
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        model.readableProperty().subscribe(now -> fill());
        model.collationProperty().subscribe(now -> stepCells.showAnew());
        model.namesProperty().subscribe(now -> stepCells.showAnew());
        sceneProperty().flatMap(Scene::windowProperty).subscribe(window -> {
            if (window != null) {
                window.addEventHandler(WindowEvent.WINDOW_HIDING, event -> keepNote());
            }
        });
    }

    public void open() {
        setVisible(true);
        if (steps.getSelectionModel().isEmpty()) {
            steps.getSelectionModel().selectFirst();
        }
        steps.requestFocus();
    }

    private void close() {
        keepNote();
        setVisible(false);
    }

    private Node order() {
        steps.setId("lesson-steps");
        steps.setAccessibleText(Messages.words("lesson.steps"));
        Label empty = StyleClass.QUIET.on(new WrappedLabel(Messages.words("lesson.empty")));
        empty.setPadding(new Insets(24));
        steps.setPlaceholder(empty);
        steps.getSelectionModel().selectedItemProperty().subscribe(this::show);
        VBox.setVgrow(steps, Priority.ALWAYS);
        HBox acts = new HBox(8, kinds(), act("lesson.up", "lesson-up", step -> desk.move(step.id(), -1)),
                act("lesson.down", "lesson-down", step -> desk.move(step.id(), 1)),
                act("lesson.remove", "lesson-remove", step -> desk.perform(new LessonEdit.RemoveStep(step.id()))));
        VBox box = new VBox(8, acts, steps);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node kinds() {
        MenuButton pick = new MenuButton(Messages.words("lesson.pick"));
        pick.setId("lesson-pick");
        pick.setMinWidth(Region.USE_PREF_SIZE);
        for (Difference.Kind kind : KINDS) {
            MenuItem item = new MenuItem();
            pick.showingProperty().subscribe(shown -> {
                int found = desk.count(kind);
                item.setText(Messages.words("lesson.pick.counted", Messages.words("lesson.pick." + kind.name().toLowerCase(Locale.ROOT)), found));
                item.setDisable(found == 0);
            });
            item.setOnAction(event -> desk.pick(Set.of(kind)));
            pick.getItems().add(item);
        }
        return pick;
    }

    private Button act(String key, String id, Consumer<Step> work) {
        Button button = new Button(Messages.words(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> selected().ifPresent(work));
        button.disableProperty().bind(steps.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private Node details() {
        question.setId("lesson-question");
        question.setAccessibleText(Messages.words("lesson.question"));
        question.getItems().setAll(Question.values());
        question.setConverter(new InWords<>(asked -> Messages.words("classroom.question." + asked.name().toLowerCase(Locale.ROOT))));
        question.setMaxWidth(Double.MAX_VALUE);
        question.setOnAction(event -> {
            if (!filling) {
                selected().ifPresent(step -> desk.perform(new LessonEdit.Ask(step.id(), question.getValue())));
            }
        });
        note.setId("lesson-step-note");
        note.setAccessibleText(Messages.words("lesson.note"));
        note.setWrapText(true);
        note.setPrefRowCount(8);
        pause.setOnFinished(event -> keepNote());
        note.textProperty().subscribe(words -> {
            if (!filling && !shown.get().isEmpty()) {
                typed = true;
                pause.playFromStart();
            }
        });
        note.focusedProperty().subscribe(focused -> {
            keepNote();
            goesOn = false;
        });
        Label ask = StyleClass.QUIET.on(new Label(Messages.words("lesson.question")));
        ask.setLabelFor(question);
        Label say = StyleClass.QUIET.on(new Label(Messages.words("lesson.note")));
        say.setLabelFor(note);
        VBox box = new VBox(6, changed, ask, question, say, note);
        box.disableProperty().bind(shown.isEmpty());
        box.setPrefWidth(300);
        box.setMinWidth(260);
        return box;
    }

    /** Asks to look where a step was found again in a newer text. */
    private Node changed() {
        Button confirm = new ConfirmButton(() -> selected().ifPresent(step -> desk.perform(new LessonEdit.Confirm(step.id()))));
        confirm.setId("lesson-confirm");
        VBox box = new VBox(6, StyleClass.STANDING.on(new Label(Messages.words("annotation.check"))), confirm);
        box.setPadding(new Insets(0, 0, 8, 0));
        box.setVisible(false);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Node foot(Runnable present, Runnable handout) {
        Button start = new Button(Messages.words("lesson.start"));
        start.setId("lesson-start");
        start.getStyleClass().add("accent");
        start.setOnAction(event -> {
            close();
            present.run();
        });
        Button paper = new Button(Messages.words("action.handout"));
        paper.setId("lesson-handout");
        paper.setOnAction(event -> {
            keepNote();
            handout.run();
        });
        close.setOnAction(event -> close());
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        HBox foot = new HBox(8, close, grow, paper, start);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Optional<Step> selected() {
        return Optional.ofNullable(steps.getSelectionModel().getSelectedItem()).flatMap(step -> desk.lesson().find(step.id()));
    }

    /** What was typed of a note since it was last kept. */
    private void keepNote() {
        pause.stop();
        if (typed) {
            typed = false;
            desk.perform(new LessonEdit.WriteNote(shown.get(), note.getText(), goesOn));
            goesOn = true;
        }
    }

    private void show(Step step) {
        if (filling) {
            return;
        }
        String id = step == null ? "" : step.id();
        if (!id.equals(shown.get())) {
            keepNote();
            goesOn = false;
        }
        filling = true;
        shown.set(id);
        Optional<Step> now = desk.lesson().find(id);
        question.setValue(now.map(Step::question).orElse(null));
        changed.setVisible(now.filter(one -> one.target().standing() == Anchor.Standing.CHECK).isPresent());
        String words = now.map(Step::note).orElse("");
        if (!typed && !words.equals(note.getText())) {
            note.setText(words);
        }
        filling = false;
    }

    /** The selected step stays selected, and a note that is being written is not disturbed. */
    private void fill() {
        List<Step> now = desk.lesson().steps();
        if (now.equals(steps.getItems())) {
            return;
        }
        filling = true;
        if (ids(now).equals(ids(steps.getItems()))) {
            IntStream.range(0, now.size()).filter(i -> !now.get(i).equals(steps.getItems().get(i))).forEach(i -> steps.getItems().set(i, now.get(i)));
        } else {
            steps.getItems().setAll(now);
        }
        steps.getSelectionModel().clearSelection();
        now.stream().filter(step -> step.id().equals(shown.get())).findFirst().ifPresent(steps.getSelectionModel()::select);
        filling = false;
        show(steps.getSelectionModel().getSelectedItem());
    }

    private static List<String> ids(List<Step> steps) {
        return steps.stream().map(Step::id).toList();
    }

    /** Its number, what it is about, and its first words. */
    private final class StepCell extends ListCell<Step> {

        private final Label about = new Label();
        private final Label words = StyleClass.QUIET.on(new Label());
        private final Label standing = StyleClass.STANDING.on(new Label());
        private final VBox box = new VBox(2, about, words, standing);

        StepCell() {
            box.setMinWidth(0);
            box.setPrefWidth(10);
        }

        @Override
        protected void updateItem(Step step, boolean empty) {
            super.updateItem(step, empty);
            if (empty || step == null) {
                setGraphic(null);
                return;
            }
            StepWords said = new StepWords(sigil -> model.find(sigil).map(Article::outlet).orElse(sigil));
            about.setText(Messages.words("lesson.step", getIndex() + 1, said.title(step)));
            words.setText(step.target().anchors().getFirst().quote().replace('\n', ' '));
            Optional<String> changed = TargetWords.standing(step.target());
            standing.setText(changed.orElse(""));
            standing.setManaged(changed.isPresent());
            standing.setVisible(changed.isPresent());
            setGraphic(box);
        }
    }
}

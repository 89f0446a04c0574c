package org.retold.ui.classroom;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.retold.core.lesson.Step;
import org.retold.ui.common.Messages;

/** What can be guessed, how many guess it, and, once it is shown, which is right. */
final class GuessBar extends FlowPane {

    private final ClassroomViewModel lesson;

    GuessBar(ClassroomViewModel lesson) {
        super(16, 12);
        this.lesson = lesson;
        setId("guesses");
        getStyleClass().add("guess-bar");
    }

    void show(Step step, StepWords words, boolean answered) {
        List<String> choices = lesson.choices();
        getChildren().clear();
        for (int i = 0; i < choices.size(); i++) {
            String choice = choices.get(i);
            boolean right = answered && step.answer(lesson.base()).contains(choice);
            getChildren().add(choice(i, words.choice(step.question(), choice), step.count(choice), right, !answered && i == lesson.choiceProperty().get()));
        }
        setVisible(!choices.isEmpty());
        setManaged(!choices.isEmpty());
    }

    private HBox choice(int place, String words, int count, boolean right, boolean chosen) {
        Label name = new Label(right ? Messages.words("classroom.right", words) : words);
        Label number = new Label(Integer.toString(count));
        number.getStyleClass().add("guess-count");
        number.setId("guess-" + place);
        Button fewer = button("−", Messages.words("classroom.fewer", words), place, -1);
        Button more = button("+", Messages.words("classroom.more", words), place, 1);
        HBox box = new HBox(10, name, fewer, number, more);
        Stream.of(name, number, fewer, more).forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("guess");
        if (right) {
            box.getStyleClass().add("right-guess");
        } else if (chosen) {
            box.getStyleClass().add("chosen-guess");
        }
        return box;
    }

    private Button button(String sign, String words, int place, int more) {
        Button button = new Button(sign);
        button.setAccessibleText(words);
        button.setFocusTraversable(false);
        button.setId((more > 0 ? "more-" : "fewer-") + place);
        button.setOnAction(event -> lesson.count(place, more));
        return button;
    }
}

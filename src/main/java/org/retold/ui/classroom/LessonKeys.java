package org.retold.ui.classroom;

import javafx.scene.input.KeyEvent;
import org.retold.ui.comparison.ComparisonModel;

/** The keys of a lesson, those of a presenter's remote among them. */
final class LessonKeys {

    private final ClassroomViewModel lesson;
    private final ComparisonModel model;
    private final Runnable leave;

    LessonKeys(ClassroomViewModel lesson, ComparisonModel model, Runnable leave) {
        this.lesson = lesson;
        this.model = model;
        this.leave = leave;
    }

    void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case RIGHT, PAGE_DOWN, SPACE, ENTER -> lesson.forward();
            case LEFT, PAGE_UP, BACK_SPACE -> lesson.back();
            case HOME -> lesson.first();
            case END -> lesson.last();
            case PERIOD, DECIMAL, B -> lesson.blankProperty().set(!lesson.blankProperty().get());
            case ESCAPE, F11, F5 -> leave.run();
            case V -> lesson.stackedProperty().set(!lesson.stackedProperty().get());
            case H -> model.hideNames();
            case R -> model.revealNames();
            case UP -> lesson.choose(-1);
            case DOWN -> lesson.choose(1);
            case PLUS, ADD, EQUALS -> lesson.count(lesson.choiceProperty().get(), 1);
            case MINUS, SUBTRACT -> lesson.count(lesson.choiceProperty().get(), -1);
            default -> known = digit(event);
        }
        if (known) {
            event.consume();
        }
    }

    private boolean digit(KeyEvent event) {
        String name = event.getCode().getName();
        if (event.getCode().isDigitKey() && !name.isEmpty()) {
            lesson.type(name.substring(name.length() - 1));
            return true;
        }
        return false;
    }
}

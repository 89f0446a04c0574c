package org.retold.ui.classroom;

import java.util.function.IntPredicate;
import javafx.scene.input.KeyEvent;
import org.retold.ui.common.Direction;
import org.retold.ui.comparison.ComparisonModel;

/** The keys of a lesson, those of a presenter's remote among them. */
final class LessonKeys {

    private final ClassroomViewModel lesson;
    private final ComparisonModel model;
    private final IntPredicate scroll;
    private final Runnable leave;

    /** @param scroll goes down or, negative, up in what is longer than the screen; false where all of it is seen */
    LessonKeys(ClassroomViewModel lesson, ComparisonModel model, IntPredicate scroll, Runnable leave) {
        this.lesson = lesson;
        this.model = model;
        this.scroll = scroll;
        this.leave = leave;
    }

    void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case PAGE_DOWN, SPACE, ENTER -> step(1);
            case PAGE_UP, BACK_SPACE -> step(-1);
            case RIGHT -> step(Direction.onward(1));
            case LEFT -> step(Direction.onward(-1));
            case HOME -> lesson.first();
            case END -> lesson.last();
            case PERIOD, DECIMAL, B -> lesson.blankProperty().set(!lesson.blankProperty().get());
            case ESCAPE, F11, F5 -> leave.run();
            case V -> lesson.stackedProperty().set(!lesson.stackedProperty().get());
            case H -> model.hideNames();
            case R -> model.revealNames();
            case N -> model.revealNext(lesson.sigils());
            case UP -> upOrDown(-1);
            case DOWN -> upOrDown(1);
            case TAB -> lesson.choose(event.isShiftDown() ? -1 : 1);
            case PLUS, ADD, EQUALS -> lesson.count(lesson.choiceProperty().get(), 1);
            case MINUS, SUBTRACT -> lesson.count(lesson.choiceProperty().get(), -1);
            default -> known = digit(event);
        }
        if (known) {
            event.consume();
        }
    }

    private void step(int by) {
        if (by > 0) {
            lesson.forward();
        } else {
            lesson.back();
        }
    }

    private void upOrDown(int by) {
        if (!scroll.test(by)) {
            lesson.choose(by);
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

package org.retold.ui.story;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.retold.report.Veil;
import org.retold.ui.common.Direction;
import org.retold.ui.common.Messages;
import org.retold.ui.common.View;

/** Goes from cell to cell by keys, copies with sources, and opens the text. */
final class StoryKeys {

    private static final int PAGE = 5;

    private final StoryCursor cursor;
    private final StoryModel model;
    private final StoryWays ways;

    StoryKeys(StoryCursor cursor, StoryModel model, StoryWays ways) {
        this.cursor = cursor;
        this.model = model;
        this.ways = ways;
    }

    /** For the card of all keys. */
    static List<View.Shortcut> shortcuts() {
        return List.of(View.Shortcut.of("story.key.move", "Up", "Down", "Left", "Right"), View.Shortcut.of("story.key.text", "Enter"),
                View.Shortcut.of("story.key.rows", "Shift+Enter"), View.Shortcut.of("story.key.copy", "Shortcut+C"));
    }

    void listen(StoryList list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isHandled(event, list)) {
                event.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && cursor.row().isPresent()) {
                ways.toText().run();
            }
        });
        list.setContextMenu(menu());
    }

    /** What a screen reader says of a row: the cell where the cursor is, else what the row tells and who tells it. */
    static String accessible(Story story, StoryRow row, Optional<String> cursor) {
        return cursor.filter(sigil -> row.cell(sigil) != null)
                .map(sigil -> StoryWords.accessible(story.article(sigil), row, row.cell(sigil)))
                .orElseGet(() -> Messages.words("story.row.accessible", row.label(), StoryWords.tellers(row)));
    }

    private boolean isHandled(KeyEvent event, StoryList list) {
        int rows = list.getItems().size();
        if (event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown() && event.getCode() == KeyCode.C) {
            copyReading();
            return true;
        }
        if (event.isAltDown() || event.isShortcutDown() && event.getCode() != KeyCode.HOME && event.getCode() != KeyCode.END) {
            return false;
        }
        switch (event.getCode()) {
            case UP, KP_UP -> step(list, -1);
            case DOWN, KP_DOWN -> step(list, 1);
            case LEFT, KP_LEFT -> cursor.move(0, Direction.onward(-1));
            case RIGHT, KP_RIGHT -> cursor.move(0, Direction.onward(1));
            case PAGE_UP -> cursor.move(-PAGE, 0);
            case PAGE_DOWN -> cursor.move(PAGE, 0);
            case HOME -> cursor.move(-rows, 0);
            case END -> cursor.move(rows, 0);
            case ENTER -> cursor.row().ifPresent(row -> (event.isShiftDown() ? ways.toRows() : ways.toText()).run());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(StoryList list, int down) {
        if (!list.readOn(down)) {
            cursor.move(down, 0);
        }
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu(item("story.copy-reading", this::copyReading), item("story.copy-row", this::copyRow),
                item("story.open-text", ways.toText()), item("story.open-rows", ways.toRows()));
        menu.setOnShowing(event -> menu.getItems().forEach(item -> item.setDisable(cursor.row().isEmpty())));
        return menu;
    }

    private static MenuItem item(String key, Runnable work) {
        MenuItem item = new MenuItem(Messages.words(key));
        item.setOnAction(event -> work.run());
        return item;
    }

    private void copyReading() {
        String sigil = cursor.placeProperty().get().sigil();
        cursor.row().ifPresent(row -> copy(StoryWords.copied(model.story().article(sigil), row.cell(sigil))));
    }

    private void copyRow() {
        cursor.row().ifPresent(row -> copy(StoryWords.copied(model.story(), row)));
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(Veil.copied(words));
        Clipboard.getSystemClipboard().setContent(content);
    }
}

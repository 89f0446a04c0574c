package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.comparison.RoughCollating;
import org.retold.ui.theme.Theme;

/** The selected entry of the Differences view is seen, whichever way it came to be selected and whatever came first. */
class SelectedDifferenceTest {

    private Window window;

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(doubles = {14, 48})
    void goingOnFromDifferenceToDifferenceBringsEachIntoSight(double size) {
        window = Window.openSample(Theme.LIGHT, 1000, 700);
        window.show("differences");
        Window.run(() -> window.wiring.style.textSizeProperty().set(size));
        Window.frames(12);
        assertTrue(Window.on(() -> list().isFocused()), "the keyboard is the list's");
        List<Integer> unseen = new ArrayList<>();
        int all = Window.on(() -> list().getItems().size());
        for (int i = 0; i < all; i++) {
            step(window.wiring.actions.next, unseen);
        }
        assertEquals(all - 1, Window.on(() -> list().getSelectionModel().getSelectedIndex()));
        for (int i = 0; i < all; i++) {
            step(window.wiring.actions.previous, unseen);
        }
        assertEquals(List.of(), unseen);
    }

    private void step(Action way, List<Integer> unseen) {
        Window.run(way::perform);
        Window.frames(4);
        if (!isSelectedSeen()) {
            unseen.add(Window.on(() -> list().getSelectionModel().getSelectedIndex()));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {14, 48})
    void whatIsSelectedInAnotherViewIsInSightWhenThisOneIsOpened(double size) {
        window = Window.openSample(Theme.LIGHT, 1000, 700);
        Window.run(() -> window.wiring.style.textSizeProperty().set(size));
        List<PassageRef> unseen = new ArrayList<>();
        for (int passage = 0; passage < 30; passage += 3) {
            for (String sigil : List.of("A", "C")) {
                PassageRef place = new PassageRef(sigil, passage);
                if (Window.on(() -> window.wiring.model.find(sigil).orElseThrow().passages().size()) > passage) {
                    window.show("columns");
                    window.select(place);
                    window.show("differences");
                    Window.frames(6);
                    if (!isSelectedSeen()) {
                        unseen.add(place);
                    }
                }
            }
        }
        assertEquals(List.of(), unseen);
    }

    @Test
    void aResultThatComesAfterTheSelectionAndTheViewBringsTheEntryIntoSight() {
        CompletableFuture<Void> mayCompare = new CompletableFuture<>();
        RoughCollating rough = new RoughCollating();
        window = Window.open(Theme.LIGHT, 1000, 700, new ArticleDesk(), (articles, decisions, options, progress) -> {
            mayCompare.join();
            return rough.collate(articles, decisions, options, progress);
        });
        Window.run(window.wiring.openArticles::openSample);
        Window.until(() -> !window.wiring.model.articles().isEmpty());
        PassageRef toldByNobodyElse = new PassageRef("A", 9);
        Window.run(() -> window.wiring.views.frontProperty().set(window.wiring.views.all().getLast()));
        window.select(toldByNobodyElse);
        mayCompare.complete(null);
        Window.until(() -> window.wiring.model.collationProperty().get().isPresent());
        window.aligned();
        Window.frames(8);
        assertTrue(Window.on(() -> list().getSelectionModel().getSelectedIndex()) > 3, "far down");
        assertTrue(isSelectedSeen());
    }

    @Test
    void aReaderWhoHasScrolledAwayIsLeftThereByANewerResult() {
        window = Window.openSample(Theme.LIGHT, 1000, 700);
        window.show("differences");
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(new PassageRef("A", 1))));
        Window.frames(12);
        Window.run(() -> list().scrollTo(list().getItems().size() - 1));
        Window.frames(4);
        int before = Window.on(() -> flow().getLastVisibleCell().getIndex());
        Window.run(() -> window.wiring.model.show(window.wiring.model.collationProperty().get().orElseThrow()));
        Window.frames(12);
        assertEquals(before, Window.on(() -> flow().getLastVisibleCell().getIndex()));
    }

    /** All of it, or its beginning where it is higher than the list; there may be no entry of a passage. */
    private boolean isSelectedSeen() {
        return Window.on(() -> {
            int index = list().getSelectionModel().getSelectedIndex();
            if (index < 0) {
                return true;
            }
            IndexedCell<?> cell = flow().getVisibleCell(index);
            if (cell == null) {
                return false;
            }
            double top = cell.getLayoutY();
            return top > -1 && (top + cell.getHeight() < flow().getHeight() + 1 || top < 1);
        });
    }

    private ListView<?> list() {
        return (ListView<?>) window.find("difference-list");
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) list().lookup(".virtual-flow");
    }
}

package org.retold.ui.story;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.theme.StyleClass;

/**
 * What the views of a story have in common: chips to choose story points by, a header, the rows, and words in their place where
 * there are none. Before each layout it takes the newest story and lets the view fit its columns.
 */
public final class StoryFrame {

    /** What a view makes of the frame. */
    public interface Contents {

        /** The node of a row. */
        StoryLine line();

        /**
         * The rows to show, in their order.
         *
         * @param chosen those that pass the filter, in the order of the base
         * @param newer  true where the story is not the one that was shown
         */
        List<StoryRow> rows(Story story, List<StoryRow> chosen, boolean newer);

        /** Fits the columns to the room there is, called before each layout. */
        void fit(Story story);
    }

    private final StoryModel model;
    private final Contents contents;
    private final StoryFilterBar filters;
    private final StoryList list;
    private final Label empty = StyleClass.QUIET.on(new WrappedLabel());
    private final VBox node;
    private boolean stale = true;

    /**
     * @param name    of the view, as in the keys of its messages
     * @param ways    to the selected passage in other views
     * @param choices stand behind the chips
     */
    public StoryFrame(String name, StyleClass style, StoryModel model, StoryHeader<?> header, StoryWays ways, Contents contents,
                      Node... choices) {
        this.model = model;
        this.contents = contents;
        filters = new StoryFilterBar(model, choices);
        list = new StoryList(model, contents::line, this::refresh, ways);
        list.setId(name);
        list.setAccessibleText(Messages.words(name + ".accessible"));
        StackPane middle = new StackPane(list, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        node = style.on(new VBox(filters, header, middle));
        model.filterProperty().subscribe(_ -> choiceChanged());
        model.failedProperty().subscribe(this::choiceChanged);
        model.comparison().shownArticles().subscribe(this::choiceChanged);
        model.comparison().stalledProperty().subscribe(this::choiceChanged);
    }

    public Node node() {
        return node;
    }

    public StoryList list() {
        return list;
    }

    public void showSelection() {
        list.followCursor();
        list.requestFocus();
    }

    /** Asks for the rows anew before the next layout. */
    public void choiceChanged() {
        stale = true;
        list.requestLayout();
    }

    private void refresh() {
        Story story = model.story();
        boolean newer = story != list.story();
        if (newer) {
            model.keepFilterWithin(story);
            filters.show(story);
        }
        if (newer || stale) {
            stale = false;
            list.take(story, contents.rows(story, model.shown(), newer));
            showEmpty(story);
        }
        contents.fit(story);
    }

    private void showEmpty(Story story) {
        empty.setVisible(list.getItems().isEmpty());
        empty.setText(Messages.words(emptyKey(story)));
    }

    private String emptyKey(Story story) {
        if (model.failedProperty().get()) {
            return "story.empty.failed";
        }
        if (story.rows().isEmpty()) {
            return model.comparison().shownArticles().size() < 2 ? "story.empty"
                    : model.comparison().stalledProperty().get() ? "comparison.stalled" : "story.empty.coming";
        }
        return model.filterProperty().get().kind() == StoryFilter.Kind.DISPUTED ? "story.empty.disputed" : "story.empty.filtered";
    }
}

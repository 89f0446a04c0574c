package org.retold.ui.story;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.retold.ui.comparison.ComparisonModel;

/**
 * The story of the comparison that is shown, derived when somebody asks for it. Used on the JavaFX thread only.
 */
public final class StoryModel {

    private final ComparisonModel comparison;
    private final ObjectBinding<Story> story;
    private final ObjectProperty<StoryFilter> filter = new SimpleObjectProperty<>(this, "filter", StoryFilter.ALL);

    public StoryModel(ComparisonModel comparison) {
        this.comparison = comparison;
        this.story = Bindings.createObjectBinding(this::derive, comparison.collationProperty(), comparison.baseProperty(),
                comparison.shownArticles());
    }

    public ComparisonModel comparison() {
        return comparison;
    }

    /** Becomes invalid when the articles, the base or the result change; {@link Story#EMPTY} before there is a result. */
    public ObjectBinding<Story> storyBinding() {
        return story;
    }

    public Story story() {
        return story.get();
    }

    /** Which story points the reader has chosen to see, in every view that shows them. */
    public ObjectProperty<StoryFilter> filterProperty() {
        return filter;
    }

    /** Those rows that pass the filter, in the order of the base. */
    public List<StoryRow> shown() {
        return story().rows().stream().filter(filter.get()::passes).toList();
    }

    /** The same articles as read against another base than that of the window. */
    public Story against(String sigil) {
        return sigil.equals(story().base()) ? story() : comparison.collationProperty().get()
                .map(collation -> Story.of(collation, sigil, story().articles())).orElse(Story.EMPTY);
    }

    /** Leaves out of the filter what is no longer there. */
    public void keepFilterWithin(Story now) {
        filter.set(filter.get().within(now.articles()));
    }

    private Story derive() {
        return comparison.collationProperty().get().map(collation -> Story.of(collation,
                comparison.baseProperty().get().filter(sigil -> collation.find(sigil).isPresent()).orElse(collation.base()),
                List.copyOf(comparison.shownArticles()))).orElse(Story.EMPTY);
    }
}

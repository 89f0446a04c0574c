package org.retold.ui.story;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import org.retold.ui.comparison.ComparisonModel;

/**
 * The story of the comparison that is shown, derived when somebody asks for it. Used on the JavaFX thread only.
 */
public final class StoryModel {

    private final ComparisonModel comparison;
    private final ObjectBinding<Story> story;

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

    private Story derive() {
        return comparison.collationProperty().get().map(collation -> Story.of(collation,
                comparison.baseProperty().get().filter(sigil -> collation.find(sigil).isPresent()).orElse(collation.base()),
                List.copyOf(comparison.shownArticles()))).orElse(Story.EMPTY);
    }
}

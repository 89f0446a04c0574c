package org.retold.ui.story;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.retold.core.collate.Collation;
import org.retold.core.text.Article;
import org.retold.ui.common.Background;
import org.retold.ui.comparison.ComparisonModel;

/**
 * The story of the comparison that is shown. It is derived in the background as soon as there is a result, so that the first look
 * at it need not wait; whoever asks earlier has it derived at once. Used on the JavaFX thread only.
 */
public final class StoryModel {

    private final ComparisonModel comparison;
    private final Background background;
    private Optional<Made> made = Optional.empty();
    private final ObjectBinding<Story> story;
    private final ObjectProperty<StoryFilter> filter = new SimpleObjectProperty<>(this, "filter", StoryFilter.ALL);

    /** @param background derives stories ahead of time */
    public StoryModel(ComparisonModel comparison, Background background) {
        this.comparison = comparison;
        this.background = background;
        this.story = Bindings.createObjectBinding(this::derive, comparison.checkedProperty(), comparison.baseProperty(),
                comparison.shownArticles());
        story.subscribe(this::prepare);
    }

    /** What a story is derived from. */
    private record Parts(Collation collation, String base, List<Article> shown) {

        Story story() {
            return Story.of(collation, base, shown);
        }

        boolean are(Parts others) {
            return collation == others.collation && base.equals(others.base) && shown.equals(others.shown);
        }
    }

    private record Made(Parts parts, Story story) {
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
        return sigil.equals(story().base()) ? story() : comparison.checkedProperty().get()
                .map(collation -> Story.of(collation, sigil, story().articles())).orElse(Story.EMPTY);
    }

    /** Leaves out of the filter what is no longer there. */
    public void keepFilterWithin(Story now) {
        filter.set(filter.get().within(now.articles()));
    }

    private void prepare() {
        parts().ifPresentOrElse(parts -> background.run(_ -> parts.story(), story -> made = Optional.of(new Made(parts, story)), _ -> { }),
                background::cancel);
    }

    private Story derive() {
        Optional<Parts> parts = parts();
        if (made.isEmpty() || parts.isEmpty() || !made.get().parts().are(parts.get())) {
            background.cancel();
            made = parts.map(known -> new Made(known, known.story()));
        }
        return made.map(Made::story).orElse(Story.EMPTY);
    }

    private Optional<Parts> parts() {
        return comparison.checkedProperty().get().map(collation -> new Parts(collation,
                comparison.baseProperty().get().filter(sigil -> collation.find(sigil).isPresent()).orElse(collation.base()),
                List.copyOf(comparison.shownArticles())));
    }
}

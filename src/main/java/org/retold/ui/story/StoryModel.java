package org.retold.ui.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.retold.ui.common.Background;
import org.retold.ui.comparison.ComparisonModel;

/**
 * The story of the comparison that is shown. It is derived in the background as soon as there is a result, never on the JavaFX
 * thread, so that the first look at it seldom waits and nothing else ever does. Used on the JavaFX thread only.
 */
public final class StoryModel {

    private final ComparisonModel comparison;
    private final DerivedStory derived;
    private final DerivedStory nearness;
    private final ObjectProperty<StoryFilter> filter = new SimpleObjectProperty<>(this, "filter", StoryFilter.ALL);
    private final ObjectProperty<Optional<String>> against = new SimpleObjectProperty<>(this, "against", Optional.empty());

    /** @param backgrounds makes what derives stories, one after the other */
    public StoryModel(ComparisonModel comparison, Supplier<Background> backgrounds) {
        this.comparison = comparison;
        this.derived = new DerivedStory(backgrounds.get());
        this.nearness = new DerivedStory(backgrounds.get());
        comparison.checkedProperty().subscribe(this::derive);
        comparison.baseProperty().subscribe(this::derive);
        comparison.shownArticles().subscribe(this::derive);
        against.subscribe(this::derive);
        derive();
    }

    public ComparisonModel comparison() {
        return comparison;
    }

    /** The newest that is there; {@link Story#EMPTY} where there is none yet. */
    public ReadOnlyObjectProperty<Story> storyProperty() {
        return derived.storyProperty();
    }

    public Story story() {
        return storyProperty().get();
    }

    /** True where there is no story because it could not be derived from what is compared now. */
    public ReadOnlyBooleanProperty failedProperty() {
        return derived.failedProperty();
    }

    /** Work that needs the story of the comparison as it is now: done at once, or as soon as that is there. */
    public void whenThere(Runnable work) {
        derived.whenThere(work);
    }

    /** Which story points the reader has chosen to see, in every view that shows them. */
    public ObjectProperty<StoryFilter> filterProperty() {
        return filter;
    }

    /** Those rows that pass the filter, in the order of the base. */
    public List<StoryRow> shown() {
        return story().rows().stream().filter(filter.get()::passes).toList();
    }

    /** Sigil of another base than that of the window, which the same articles are to be read against too. */
    public ObjectProperty<Optional<String>> againstProperty() {
        return against;
    }

    /** The same articles as read against that other base; {@link Story#EMPTY} where none is wanted or it is not there yet. */
    public ReadOnlyObjectProperty<Story> nearnessProperty() {
        return nearness.storyProperty();
    }

    /** Leaves out of the filter what is no longer there. */
    public void keepFilterWithin(Story now) {
        filter.set(filter.get().within(now.articles()));
    }

    private void derive() {
        Optional<DerivedStory.Parts> parts = comparison.checkedProperty().get().map(collation -> new DerivedStory.Parts(collation,
                comparison.baseProperty().get().filter(sigil -> collation.find(sigil).isPresent()).orElse(collation.base()),
                List.copyOf(comparison.shownArticles())));
        derived.derive(parts);
        nearness.derive(parts.flatMap(known -> against.get()
                .filter(sigil -> !sigil.equals(known.base()) && known.collation().find(sigil).isPresent())
                .map(sigil -> new DerivedStory.Parts(known.collation(), sigil, known.shown()))));
    }
}

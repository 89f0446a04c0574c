package org.retold.ui.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.retold.core.collate.Collation;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.ui.common.Background;

/**
 * A story that is derived in the background whenever what it is made of has changed. Meanwhile the one before stands, so that what is read
 * does not go and come back; only where an article of it is gone or has become another is there none. Where deriving it fails, there
 * is none either, who waits is let go, and who asks later has it tried again. Used on the JavaFX thread only.
 */
final class DerivedStory {

    private final Background background;
    private final ReadOnlyObjectWrapper<Story> story = new ReadOnlyObjectWrapper<>(this, "story", Story.EMPTY);
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
    private final List<Runnable> waiting = new ArrayList<>();
    private Optional<Parts> wanted = Optional.empty();
    private boolean isDue;

    DerivedStory(Background background) {
        this.background = background;
    }

    /** What a story is derived from. */
    record Parts(Collation collation, String base, List<Article> shown) {

        private boolean are(Parts others) {
            return collation == others.collation && base.equals(others.base) && shown.equals(others.shown);
        }

        private boolean know(Story story) {
            return new HashSet<>(collation.articles()).containsAll(story.articles());
        }

        private Story story(Progress work) {
            return Story.of(collation, base, shown, work);
        }
    }

    ReadOnlyObjectProperty<Story> storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** True where there is no story because it could not be derived. */
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** @param parts empty where there is to be no story */
    void derive(Optional<Parts> parts) {
        if (parts.isPresent() && wanted.filter(parts.get()::are).isPresent()) {
            return;
        }
        wanted = parts;
        if (parts.filter(now -> now.know(story.get())).isEmpty()) {
            story.set(Story.EMPTY);
        }
        isDue = parts.isPresent();
        failed.set(false);
        if (!isDue) {
            waiting.clear();
        }
        parts.ifPresentOrElse(this::start, background::cancel);
    }

    private void start(Parts parts) {
        background.run(parts::story, this::arrive, _ -> { }, this::fail);
    }

    /** Work that is for the story as it is to be now: at once, or as soon as it is there; left out if it never comes. */
    void whenThere(Runnable work) {
        if (failed.get()) {
            failed.set(false);
            isDue = true;
            wanted.ifPresent(this::start);
        }
        if (isDue) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    private void fail() {
        isDue = false;
        waiting.clear();
        story.set(Story.EMPTY);
        failed.set(true);
    }

    private void arrive(Story derived) {
        isDue = false;
        story.set(derived);
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }
}

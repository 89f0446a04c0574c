package org.retold.ui.classroom;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.retold.core.collate.Collation;
import org.retold.core.comparison.LessonEdit;
import org.retold.core.difference.Difference;
import org.retold.core.lesson.Picking;
import org.retold.core.lesson.Question;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;
import org.retold.ui.comparison.ComparisonModel;

/**
 * Where a lesson is: at which step, and what of it is shown already. Without a running order everything that is given
 * differently is shown, in the order of the base. Going beyond an end stays there.
 */
public final class ClassroomViewModel {

    /** What of a step is shown: the passages and a question, then the marks and the answer, then the note. */
    public enum Phase { QUESTION, MARKS, NOTE }

    /** @param step from 0 */
    public record Place(int step, Phase phase) {
    }

    private final ComparisonModel model;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place(0, Phase.QUESTION));
    private final BooleanProperty blank = new SimpleBooleanProperty(this, "blank", false);
    private final BooleanProperty stacked = new SimpleBooleanProperty(this, "stacked", false);
    private final IntegerProperty choice = new SimpleIntegerProperty(this, "choice", 0);
    private List<Step> found = List.of();
    private String typed = "";

    public ClassroomViewModel(ComparisonModel model) {
        this.model = model;
        model.collationProperty().subscribe(this::find);
    }

    private void find(Optional<Collation> collation) {
        found = collation.map(all -> new Picking(all, () -> UUID.randomUUID().toString()).of(EnumSet.of(Difference.Kind.QUOTE,
                Difference.Kind.FIGURE, Difference.Kind.NAME, Difference.Kind.OPPOSED))).orElse(List.of())
                .stream().map(step -> step.withQuestion(Question.NONE)).toList();
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** True while the screen shows nothing. */
    public BooleanProperty blankProperty() {
        return blank;
    }

    /** True where one telling stands beneath the other. */
    public BooleanProperty stackedProperty() {
        return stacked;
    }

    /** Which of the choices is counted by keys, from 0. */
    public IntegerProperty choiceProperty() {
        return choice;
    }

    /** The steps that can be shown of what is compared. */
    public List<Step> steps() {
        Optional<Collation> collation = model.collationProperty().get();
        List<Step> lesson = model.readableProperty().get().lesson().steps();
        return (lesson.isEmpty() ? found : lesson).stream()
                .filter(step -> collation.isPresent() && Spotlight.isPossible(step, collation.get())).toList();
    }

    public Optional<Step> step() {
        List<Step> steps = steps();
        return place.get().step() < steps.size() ? Optional.of(steps.get(place.get().step())) : Optional.empty();
    }

    /** What the step shows now; nothing where nothing can be shown. */
    public Optional<Spotlight> spotlight(boolean around) {
        return step().flatMap(step -> model.collationProperty().get().map(collation -> {
            Spotlight all = Spotlight.of(step, collation, around);
            return isGuessed(step) ? new Spotlight(all.tellings().stream().filter(Spotlight.Telling::isTold)
                    .filter(telling -> telling.sigil().equals(step.tellers().getFirst())).toList()) : all;
        }));
    }

    /** True where the class sees only the words, because who tells them, or what became of them, is the question. */
    public boolean isGuessed(Step step) {
        boolean oneSided = !step.target().absent().isEmpty();
        return place.get().phase() == Phase.QUESTION
                && (step.question() == Question.WHO || step.question() == Question.CHANGE && oneSided);
    }

    /** The outlets that the class sees now; none where who tells it is the question. */
    List<String> sigils() {
        return step().filter(step -> !isGuessed(step)).flatMap(step -> spotlight(false)).map(Spotlight::tellings).orElse(List.of())
                .stream().map(Spotlight.Telling::sigil).toList();
    }

    String base() {
        return model.baseProperty().get().orElse("");
    }

    public List<String> choices() {
        return step().map(step -> step.question().choices(model.articles().stream().map(Article::sigil).toList())).orElse(List.of());
    }

    public void forward() {
        move(1);
    }

    public void back() {
        move(-1);
    }

    private void move(int by) {
        typed = "";
        if (blank.get()) {
            blank.set(false);
            return;
        }
        List<Place> places = places();
        int at = places.indexOf(place.get());
        if (!places.isEmpty()) {
            go(places.get(Math.clamp(at + by, 0, places.size() - 1)));
        }
    }

    public void first() {
        typed = "";
        go(new Place(0, Phase.QUESTION));
    }

    public void last() {
        typed = "";
        go(new Place(Math.max(0, steps().size() - 1), Phase.QUESTION));
    }

    /** Digits that follow one another are one number, as long as there is such a step. */
    public void type(String digit) {
        int count = steps().size();
        typed = isStep(typed + digit, count) ? typed + digit : digit;
        if (isStep(typed, count)) {
            go(new Place(Integer.parseInt(typed) - 1, Phase.QUESTION));
        }
    }

    private static boolean isStep(String number, int count) {
        return number.length() < 5 && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= count;
    }

    public void begin() {
        blank.set(false);
        first();
    }

    public void choose(int by) {
        int count = choices().size();
        if (count > 0) {
            choice.set(Math.floorMod(choice.get() + by, count));
        }
    }

    /** One more, or one fewer, guesses the choice. */
    public void count(int place, int more) {
        List<String> choices = choices();
        step().filter(step -> place < choices.size()).ifPresent(step -> {
            choice.set(place);
            model.perform(new LessonEdit.Count(step.id(), choices.get(place), more));
        });
    }

    private void go(Place next) {
        if (next.step() != place.get().step()) {
            choice.set(0);
        }
        blank.set(false);
        place.set(next);
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        List<Step> steps = steps();
        for (int i = 0; i < steps.size(); i++) {
            places.add(new Place(i, Phase.QUESTION));
            places.add(new Place(i, Phase.MARKS));
            if (!steps.get(i).note().isBlank()) {
                places.add(new Place(i, Phase.NOTE));
            }
        }
        return places;
    }
}

package org.retold.ui.annotation;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.CodingEdit;
import org.retold.core.comparison.Comparison;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;
import org.retold.ui.comparison.CodedPassages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;

/**
 * What a coder does at the selected passage: chooses what is meant there, gives and takes codes, notes something. One coder has
 * at most one annotation of a unit. What others coded is hidden until it is revealed; it is never changed here. Used on the
 * JavaFX thread only.
 */
public final class CodingDesk {

    private final ComparisonModel model;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<List<Codable>> units = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Codable>> unit = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Coder>> coder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty revealed = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<CodedPassages> coded = new ReadOnlyObjectWrapper<>(CodedPassages.NONE);
    private List<String> lastCodes = List.of();
    private Optional<Coder> suggested = Optional.empty();
    private Span words = new Span(0, 0);
    private Optional<Target> meant = Optional.empty();
    private String comparisonId = "";
    private Consumer<Runnable> onCoderWanted = then -> { };

    public CodingDesk(ComparisonModel model, InstantSource clock) {
        this.model = model;
        this.clock = clock;
        model.readableProperty().subscribe(this::follow);
        model.selectionProperty().subscribe(selected -> {
            words = new Span(0, 0);
            meant = Optional.empty();
            findUnits();
        });
        model.collationProperty().subscribe(collation -> findUnits());
        revealed.subscribe(this::mark);
        coder.subscribe(this::mark);
    }

    /** What can be coded at the selected passage. */
    public ReadOnlyObjectProperty<List<Codable>> unitsProperty() {
        return units.getReadOnlyProperty();
    }

    /** What is coded now; one of the units where there are any. */
    public ObjectProperty<Optional<Codable>> unitProperty() {
        return unit;
    }

    public ReadOnlyObjectProperty<Optional<Coder>> coderProperty() {
        return coder.getReadOnlyProperty();
    }

    /** Whether codings of others are to be seen; false for each comparison until somebody asks. */
    public BooleanProperty revealedProperty() {
        return revealed;
    }

    /** Codes to be seen beside passages. */
    public ReadOnlyObjectProperty<CodedPassages> codedProperty() {
        return coded.getReadOnlyProperty();
    }

    /** @param ask asks who is coding, and then does what it is given */
    public void onCoderWanted(Consumer<Runnable> ask) {
        onCoderWanted = ask;
    }

    /** Who coded last on this machine: whoever it is goes on in comparisons that know them, and is proposed in others. */
    public void suggest(Optional<Coder> last) {
        suggested = last;
        follow(comparison());
    }

    public Optional<Coder> suggested() {
        return suggested;
    }

    /** Goes on as the coder of that name, who is added to the comparison where nobody has the name. */
    public void codeAs(String name) {
        String wanted = name.strip();
        Coder chosen = comparison().coders().values().stream().filter(known -> known.name().equalsIgnoreCase(wanted)).findFirst()
                .or(() -> suggested.filter(last -> last.name().equalsIgnoreCase(wanted)))
                .orElseGet(() -> new Coder(UUID.randomUUID().toString(), wanted));
        suggested = Optional.of(chosen);
        coder.set(suggested);
        model.perform(new CodingEdit.AddCoder(chosen));
        findUnits();
    }

    /** Words that the reader has selected in the text; an empty span where none are. */
    public void selectWords(String sigil, Span selected) {
        boolean changed = !words.equals(selected);
        Optional<PassageRef> place = selected.isEmpty() ? Optional.empty() : passageAt(sigil, selected.start());
        place.filter(ref -> !model.selectionProperty().get().equals(place)).ifPresent(ref -> model.selectionProperty().set(place));
        words = place.isPresent() ? selected : new Span(0, 0);
        if (changed) {
            findUnits();
            if (place.isPresent()) {
                units.get().stream().filter(offered -> offered.target().anchors().getFirst().span().equals(words)).findFirst()
                        .ifPresent(offered -> unit.set(Optional.of(offered)));
            }
        }
    }

    /** Goes on to another unit at the same passage. */
    public void stepUnit(int steps) {
        List<Codable> offered = units.get();
        if (!offered.isEmpty()) {
            int at = unit.get().map(offered::indexOf).orElse(0);
            unit.set(Optional.of(offered.get(Math.floorMod(at + steps, offered.size()))));
        }
    }

    /** Means exactly this, which is about the selected passage but may not be among what is offered there. */
    public void mean(Target target) {
        meant = Optional.of(target);
        findUnits();
        units.get().stream().filter(offered -> offered.target().isSameUnitAs(target)).findFirst()
                .ifPresent(offered -> unit.set(Optional.of(offered)));
    }

    /** Gives or takes the code of a digit key. */
    public void press(int key) {
        comparison().codebook().ofKey(key).ifPresent(this::toggle);
    }

    public void toggle(Code code) {
        act(target -> {
            List<String> codes = new ArrayList<>(own(target).map(Annotation::codes).orElse(List.of()));
            if (!codes.remove(code.id())) {
                if (!comparison().codebook().several()) {
                    codes.clear();
                }
                codes.add(code.id());
                lastCodes = List.copyOf(codes);
            }
            put(target, codes, own(target).map(Annotation::note).orElse(""));
        });
    }

    /** Gives the codes that were given last to this unit too. */
    public void repeat() {
        List<String> offered = lastCodes.stream().filter(id -> comparison().codebook().find(id).filter(code -> !code.withdrawn()).isPresent()).toList();
        if (!offered.isEmpty()) {
            act(target -> {
                List<String> codes = new ArrayList<>(comparison().codebook().several() ? own(target).map(Annotation::codes).orElse(List.of()) : List.of());
                codes.addAll(offered);
                put(target, codes, own(target).map(Annotation::note).orElse(""));
            });
        }
    }

    public void note(String note) {
        unit.get().map(Codable::target).filter(target -> !own(target).map(Annotation::note).orElse("").equals(note.strip()))
                .ifPresent(about -> act(target -> put(target, own(target).map(Annotation::codes).orElse(List.of()), note.strip())));
    }

    /** Takes what stands at its place now for what is meant. */
    public void confirm(Annotation annotation) {
        if (mayConfirm(annotation)) {
            model.perform(new CodingEdit.Confirm(annotation.id()));
        }
    }

    /** What was decided together may be looked at by whoever codes. */
    public boolean mayConfirm(Annotation annotation) {
        return isOwn(annotation) || coder.get().isPresent() && annotation.coder().equals(Coder.AGREED.id());
    }

    public void remove(Annotation annotation) {
        if (isOwn(annotation)) {
            model.perform(new CodingEdit.RemoveAnnotation(annotation.id()));
        }
    }

    public boolean isOwn(Annotation annotation) {
        return coder.get().filter(known -> known.id().equals(annotation.coder())).isPresent();
    }

    /** What this coder said about the chosen unit. */
    public Optional<Annotation> own() {
        return unit.get().map(Codable::target).flatMap(this::own);
    }

    /** What may be seen of what was said about the selected passage, and about its article as a whole. */
    public List<Annotation> here() {
        return model.selectionProperty().get().map(ref -> seen().stream().filter(annotation -> isAbout(annotation, ref)).toList()).orElse(List.of());
    }

    /** How many annotations of others at the selected passage are hidden. */
    public int hiddenHere() {
        return revealed.get() ? 0 : (int) model.selectionProperty().get().map(ref -> comparison().annotations().values().stream()
                .filter(annotation -> !isOwn(annotation) && isAbout(annotation, ref)).count()).orElse(0L).longValue();
    }

    /** Whether anybody else has coded anything. */
    public boolean hasOthers() {
        return comparison().annotations().values().stream().anyMatch(annotation -> !isOwn(annotation));
    }

    private Collection<Annotation> seen() {
        Collection<Annotation> all = comparison().annotations().values();
        return revealed.get() ? all : all.stream().filter(this::isOwn).toList();
    }

    private boolean isAbout(Annotation annotation, PassageRef ref) {
        List<Passage> passages = comparison().article(ref.sigil()).passages();
        return annotation.target().anchors().stream().filter(anchor -> anchor.article().equals(ref.sigil()))
                .anyMatch(anchor -> anchor.standing() == Anchor.Standing.ORPHANED ? ref.passage() == passageOfGone(anchor, passages)
                        : anchor.span().overlaps(passages.get(ref.passage()).span()));
    }

    /** Words that are gone are told of where they stood, or at the text's end where it has become shorter. */
    private static int passageOfGone(Anchor gone, List<Passage> passages) {
        return Math.max(0, (int) passages.stream().filter(passage -> passage.span().start() <= gone.span().start()).count() - 1);
    }

    private Optional<Annotation> own(Target target) {
        return comparison().annotations().values().stream()
                .filter(annotation -> isOwn(annotation) && annotation.target().isSameUnitAs(target)).findFirst();
    }

    /** Does something to the chosen unit, once it is known who is coding. */
    private void act(Consumer<Target> work) {
        unit.get().map(Codable::target).ifPresent(target -> {
            if (coder.get().isEmpty()) {
                onCoderWanted.accept(() -> work.accept(target));
            } else {
                work.accept(target);
            }
        });
    }

    private void put(Target target, List<String> codes, String note) {
        Coder by = coder.get().orElseThrow();
        Annotation known = own(target).orElse(new Annotation(UUID.randomUUID().toString(), target, List.of(), "", by.id(), clock.instant(), clock.instant()));
        Annotation changed = known.withCodes(codes, clock.instant()).withNote(note, clock.instant());
        if (!comparison().coders().containsKey(by.id())) {
            model.perform(new CodingEdit.AddCoder(by));
        }
        if (!changed.isEmpty()) {
            model.perform(new CodingEdit.Annotate(changed));
        } else if (comparison().annotations().containsKey(changed.id())) {
            model.perform(new CodingEdit.RemoveAnnotation(changed.id()));
        }
    }

    private void follow(Comparison now) {
        if (!now.id().equals(comparisonId)) {
            comparisonId = now.id();
            revealed.set(false);
            lastCodes = List.of();
            coder.set(Optional.empty());
        }
        if (coder.get().isEmpty()) {
            coder.set(suggested.filter(last -> now.coders().containsKey(last.id())));
        }
        findUnits();
        mark();
    }

    private void mark() {
        coded.set(CodedPassages.of(comparison(), seen()));
    }

    /** Finds what can be coded here; what was meant before is meant still, or what is of its kind. */
    private void findUnits() {
        List<Codable> found = model.selectionProperty().get()
                .filter(ref -> comparison().find(ref.sigil()).filter(article -> ref.passage() < article.passages().size()).isPresent())
                .map(ref -> Codables.at(comparison(), model.collationProperty().get(), ref, words, meant)).orElse(List.of());
        if (!found.equals(units.get())) {
            Optional<Codable> before = unit.get();
            units.set(found);
            unit.set(before.flatMap(known -> found.stream().filter(offered -> offered.target().isSameUnitAs(known.target())).findFirst()
                            .or(() -> found.stream().filter(offered -> isAlike(offered, known)).findFirst()))
                    .or(() -> found.stream().findFirst()));
        }
    }

    /** Of the same kind, and about the same articles where that can be told apart. */
    private static boolean isAlike(Codable offered, Codable before) {
        return offered.target().kind() == before.target().kind() && offered.target().absent().equals(before.target().absent())
                && offered.target().difference().equals(before.target().difference());
    }

    private Optional<PassageRef> passageAt(String sigil, int offset) {
        return comparison().find(sigil).flatMap(article -> article.passages().stream().filter(passage -> passage.span().end() > offset).findFirst()
                .map(passage -> new PassageRef(sigil, passage.index())));
    }

    private Comparison comparison() {
        return model.readableProperty().get();
    }
}

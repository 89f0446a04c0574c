package org.retold.ui.differences;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import org.retold.core.collate.Collation;
import org.retold.core.difference.Difference.Kind;
import org.retold.core.difference.SharedCopy;
import org.retold.core.text.Article;
import org.retold.ui.common.Position;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;

/**
 * What the Differences view shows: the entries of the collation, filtered and in order, and which of them is selected. The
 * selected entry follows the shared selection and leads it. Used on the JavaFX thread only.
 */
final class DifferencesViewModel {

    private final ComparisonModel comparison;
    private final ObjectProperty<Set<Kind>> kinds = new SimpleObjectProperty<>(this, "kinds", Set.of());
    private final ObjectProperty<Set<String>> outlets = new SimpleObjectProperty<>(this, "outlets", Set.of());
    private final BooleanProperty everyPair = new SimpleBooleanProperty(this, "everyPair", false);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<EntryOrder> order = new SimpleObjectProperty<>(this, "order", EntryOrder.KIND);
    private final ObjectProperty<Optional<Entry>> selected = new SimpleObjectProperty<>(this, "selected", Optional.empty());
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(this, "content", Content.NONE);
    private final ObservableValue<Position> position = Bindings.createObjectBinding(() ->
            new Position(Position.Counted.ENTRIES, indexOfSelected(), content.get().rows().size()), content, selected);
    private final Dismissals dismissals;
    private List<Entry> entries = List.of();
    private boolean watched = true;
    private boolean stale;

    /**
     * All that is shown, in one consistent state.
     *
     * @param counts  by kind, of what differs and passes the other filters
     * @param alike   by kind, of what is listed beside that where the kind is chosen, though it does not differ
     * @param total   how many entries there are without the filter of kinds
     * @param others  how many more "every pair" would show
     * @param opposed the opposed ones that are not dismissed, whatever the filters
     * @param filtered whether anything is filtered away
     * @param message  what to say in place of rows; empty where there are rows
     */
    record Content(List<Row> rows, Map<Kind, Integer> counts, Map<Kind, Integer> alike, int total, int others, List<Entry> opposed, int dismissed,
                   boolean filtered, String message) {

        static final Content NONE = new Content(List.of(), Map.of(), Map.of(), 0, 0, List.of(), 0, false, "");
    }

    DifferencesViewModel(ComparisonModel comparison) {
        this.comparison = comparison;
        dismissals = new Dismissals(comparison);
        comparison.collationProperty().subscribe(this::changed);
        comparison.stalledProperty().subscribe(this::refresh);
        comparison.baseProperty().subscribe(this::changed);
        comparison.shownArticles().addListener((ListChangeListener<Article>) change -> changed());
        comparison.selectionProperty().subscribe(_ -> {
            if (watched) {
                follow();
            }
        });
        comparison.comparisonProperty().subscribe((before, now) -> {
            if (!before.decisions().dismissed().equals(now.decisions().dismissed())) {
                refresh();
            }
        });
        kinds.subscribe(this::ask);
        outlets.subscribe(this::ask);
        everyPair.subscribe(this::ask);
        query.subscribe(this::ask);
        order.subscribe(this::refresh);
        selected.subscribe(entry -> entry.ifPresent(this::lead));
        rebuild();
    }

    /** While nobody looks, the entries are not made; they are made up for when somebody does. */
    void setWatched(boolean wanted) {
        watched = wanted;
        if (watched && stale) {
            rebuild();
        } else if (watched) {
            follow();
        }
    }

    private void changed() {
        stale = true;
        if (watched) {
            rebuild();
        }
    }

    EntryFilter filter() {
        return new EntryFilter(kinds.get(), outlets.get(), everyPair.get(), query.get());
    }

    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The kinds asked for; all where empty. */
    ObjectProperty<Set<Kind>> kindsProperty() {
        return kinds;
    }

    ObjectProperty<Set<String>> outletsProperty() {
        return outlets;
    }

    BooleanProperty everyPairProperty() {
        return everyPair;
    }

    StringProperty queryProperty() {
        return query;
    }

    ObjectProperty<EntryOrder> orderProperty() {
        return order;
    }

    ObjectProperty<Optional<Entry>> selectedProperty() {
        return selected;
    }

    Optional<Article> base() {
        return comparison.baseProperty().get().flatMap(comparison::find);
    }

    List<Article> articles() {
        return comparison.shownArticles();
    }

    List<SharedCopy> sharedCopy() {
        return comparison.collationProperty().get().map(Collation::sharedCopy).orElse(List.of());
    }

    void toggleKind(Kind kind) {
        kinds.set(toggled(kinds.get(), kind));
    }

    void toggleOutlet(String sigil) {
        outlets.set(toggled(outlets.get(), sigil));
    }

    void clearFilters() {
        kinds.set(Set.of());
        outlets.set(Set.of());
        query.set("");
    }

    /** Shows what these two articles have to do with each other, and selects where the first has something of the other. */
    void showBetween(SharedCopy copy) {
        everyPair.set(true);
        outlets.set(Set.of(copy.a(), copy.b()));
        Article article = comparison.find(copy.a()).orElseThrow();
        copy.spansA().stream().findFirst().flatMap(span -> article.passages().stream()
                        .filter(passage -> passage.span().overlaps(span)).findFirst())
                .ifPresent(passage -> select(new PassageRef(copy.a(), passage.index())));
    }

    void dismiss(Entry entry) {
        dismissals.dismiss(entry);
    }

    /** Shows nothing but what is possibly opposed, at full length. */
    void showOpposed() {
        kinds.set(Set.of(Kind.OPPOSED));
    }

    void bringBack() {
        dismissals.bringBack(entries);
    }

    void select(PassageRef place) {
        comparison.selectionProperty().set(Optional.of(place));
    }

    /** Goes on by some rows and stops at the ends. */
    void step(int rows) {
        List<Row> shown = content.get().rows();
        if (!shown.isEmpty()) {
            int at = indexOfSelected();
            int next = at < 0 ? rows > 0 ? 0 : shown.size() - 1 : Math.clamp(at + rows, 0, shown.size() - 1);
            selected.set(Optional.of(shown.get(next).entry()));
        }
    }

    /** Position from 0, or -1 where no row that is shown is selected. */
    int indexOfSelected() {
        List<Row> rows = content.get().rows();
        return selected.get().map(entry -> rows.stream().map(Row::entry).toList().indexOf(entry)).orElse(-1);
    }

    /** Which of the rows is selected. */
    ObservableValue<Position> positionProperty() {
        return position;
    }

    String copyOfSelected() {
        return selected.get().map(EntryWords::copied).orElse("");
    }

    String copyOfAll() {
        return EntryWords.copied(content.get().rows().stream().map(Row::entry));
    }

    private void rebuild() {
        stale = false;
        entries = standpoint().map(Entries::of).orElse(List.of());
        Set<String> known = new TreeSet<>(comparison.shownArticles().stream().map(Article::sigil).toList());
        if (!known.containsAll(outlets.get())) {
            outlets.set(Set.of());
        }
        refresh();
        selected.set(selected.get().flatMap(before -> same(before, entries)));
        follow();
    }

    private Optional<Standpoint> standpoint() {
        Optional<String> base = comparison.baseProperty().get();
        return comparison.collationProperty().get()
                .filter(collation -> base.flatMap(collation::find).isPresent())
                .map(collation -> new Standpoint(collation, base.orElseThrow(), comparison.shownArticles()));
    }

    /** What is shown may hide the selected entry, or show another of the same passage. */
    private void ask() {
        refresh();
        follow();
    }

    private void refresh() {
        EntryFilter filter = filter();
        List<Entry> kept = entries.stream().filter(entry -> !dismissals.contains(entry)).toList();
        List<Row> rows = base().map(base -> Rows.of(kept.stream().filter(filter::accepts), order.get(), base,
                !filter.kinds().equals(Set.of(Kind.OPPOSED)))).orElse(List.of());
        Map<Boolean, List<Entry>> passing = kept.stream().filter(filter::acceptsBesideKind)
                .collect(Collectors.partitioningBy(Entry::differs));
        int others = (int) kept.stream().filter(entry -> entry.scope() == Entry.Scope.OTHERS).count();
        content.set(new Content(rows, Rows.counts(passing.get(true)), Rows.counts(passing.get(false)), passing.get(true).size(), others,
                kept.stream().filter(entry -> entry.kind() == Kind.OPPOSED).toList(), dismissals.among(entries),
                !entries.isEmpty() && filter.isNarrow(),
                rows.isEmpty() ? EmptyWords.of(comparison, entries, filter) : ""));
    }

    /** Nothing is selected where nothing that is shown concerns the selected passage: an entry of another would be taken for one of it. */
    private void follow() {
        Optional<PassageRef> place = comparison.selectionProperty().get();
        if (place.isEmpty() || indexOfSelected() < 0 || selected.get().filter(entry -> entry.concerns(place.get())).isEmpty()) {
            selected.set(place.flatMap(this::firstShown));
        }
    }

    private Optional<Entry> firstShown(PassageRef place) {
        return content.get().rows().stream().map(Row::entry).filter(entry -> entry.concerns(place)).findFirst();
    }

    private void lead(Entry entry) {
        if (comparison.selectionProperty().get().filter(entry::concerns).isEmpty()) {
            select(entry.readings().getFirst().place());
        }
    }

    private static Optional<Entry> same(Entry before, List<Entry> now) {
        return now.stream().filter(entry -> entry.identity().equals(before.identity())).findFirst();
    }

    private static <T> Set<T> toggled(Set<T> set, T element) {
        Set<T> toggled = new HashSet<>(set);
        if (!toggled.remove(element)) {
            toggled.add(element);
        }
        return Set.copyOf(toggled);
    }
}

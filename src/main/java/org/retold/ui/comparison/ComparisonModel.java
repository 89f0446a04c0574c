package org.retold.ui.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.retold.core.collate.Collation;
import org.retold.core.comparison.ArticleEdit;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.Edit;
import org.retold.core.comparison.History;
import org.retold.core.comparison.Original;
import org.retold.core.text.Article;

/**
 * The comparison as all screens see it. Articles can be read as soon as they are added; marks come when the aligner has
 * delivered. Of everything that is derived there is always one consistent state: a collation never names an article that has
 * been removed, and marks, tour and counterparts belong to the collation that is shown. Used on the JavaFX thread only.
 */
public final class ComparisonModel {

    private final ObservableList<Article> articles = FXCollections.observableArrayList();
    private final ObservableList<Article> shownArticles = FXCollections.observableArrayList();
    private final ObservableList<Article> articlesView = FXCollections.unmodifiableObservableList(articles);
    private final ObservableList<Article> shownView = FXCollections.unmodifiableObservableList(shownArticles);
    private final ObservableSet<String> hidden = FXCollections.observableSet();
    private final ObservableSet<Kind> shownKinds = FXCollections.observableSet(EnumSet.allOf(Kind.class));
    private final ReadOnlyObjectWrapper<Optional<String>> base = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Collation>> collation = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Collation>> checked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<OutletNames> names = new ReadOnlyObjectWrapper<>(OutletNames.SHOWN);
    private Optional<Collation> plainCollation = Optional.empty();
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
    private final ReadOnlyObjectWrapper<Tour> tour = new ReadOnlyObjectWrapper<>(Tour.EMPTY);
    private final ObjectProperty<Optional<PassageRef>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Counterparts>> counterparts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty stalled = new SimpleBooleanProperty(this, "stalled");
    private final List<Runnable> changeListeners = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Edit>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Edit>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Article> followed = List.of();
    private History history = new History(Comparison.empty(UUID.randomUUID().toString()));
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(history.now());
    private final ReadOnlyObjectWrapper<Comparison> readable = new ReadOnlyObjectWrapper<>(history.now());

    public ComparisonModel() {
        shownKinds.addListener((SetChangeListener<Kind>) change -> retour());
        selection.subscribe(this::findCounterparts);
    }

    /** Whether outlets are called by their names; articles and collation are given to screens accordingly. */
    public ReadOnlyObjectProperty<OutletNames> namesProperty() {
        return names.getReadOnlyProperty();
    }

    /** Hides the names of all outlets from every screen. */
    public void hideNames() {
        name(OutletNames.hiding(history.now().articles(), Set.of()));
    }

    public void revealNames() {
        name(OutletNames.SHOWN);
    }

    public void revealName(String sigil) {
        Set<String> revealed = new HashSet<>(names.get().revealed(history.now().articles()));
        revealed.add(sigil);
        name(OutletNames.hiding(history.now().articles(), revealed));
    }

    /** Reveals one more outlet: the first of these whose name is hidden, or the first of all. */
    public void revealNext(List<String> first) {
        Stream.concat(first.stream(), history.now().articles().stream().map(Article::sigil)).filter(names.get()::isHidden).findFirst()
                .ifPresent(this::revealName);
    }

    private void name(OutletNames now) {
        names.set(now);
        readable.set(now.comparison(history.now()));
        articles.setAll(now.articles(history.now().articles()));
        collate(now.collation(plainCollation));
        refreshShown();
        refreshMarks();
    }

    /** The collation as it is, whatever names are hidden. */
    public Optional<Collation> plainCollation() {
        return plainCollation;
    }

    /** In the order of the columns, hidden ones included. */
    public ObservableList<Article> articles() {
        return articlesView;
    }

    /** In the order of the columns, without the hidden ones. */
    public ObservableList<Article> shownArticles() {
        return shownView;
    }

    public ReadOnlyObjectProperty<Optional<String>> baseProperty() {
        return base.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Collation>> collationProperty() {
        return collation.getReadOnlyProperty();
    }

    /** True where no better collation is on its way although one is wanted: comparing was cancelled, or it failed. */
    public BooleanProperty stalledProperty() {
        return stalled;
    }

    /** The same without the opposed topics that the reader put aside: what is marked in texts, rows and grid. */
    public ReadOnlyObjectProperty<Optional<Collation>> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Where next and previous difference lead. */
    public ReadOnlyObjectProperty<Tour> tourProperty() {
        return tour.getReadOnlyProperty();
    }

    /** The selected passage: one for all views. */
    public ObjectProperty<Optional<PassageRef>> selectionProperty() {
        return selection;
    }

    /** Of the selected passage, once there is a collation that knows it. */
    public ReadOnlyObjectProperty<Optional<Counterparts>> counterpartsProperty() {
        return counterparts.getReadOnlyProperty();
    }

    public ObservableSet<Kind> shownKinds() {
        return shownKinds;
    }

    /** Called after articles, decisions or the base have changed, so that what is derived from them can be made again. */
    public void onInputChanged(Runnable listener) {
        changeListeners.add(listener);
    }

    public Optional<Article> find(String sigil) {
        return articles.stream().filter(article -> article.sigil().equals(sigil)).findFirst();
    }

    public boolean isHidden(String sigil) {
        return hidden.contains(sigil);
    }

    /** What a person gathered, decided and noted, as it is after the last act. */
    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** The same as it may be read while names are hidden. What is done to it is taken for what was meant of the articles as they are. */
    public ReadOnlyObjectProperty<Comparison> readableProperty() {
        return readable.getReadOnlyProperty();
    }

    /** The act that undo would take back. */
    public ReadOnlyObjectProperty<Optional<Edit>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The act that redo would do again. */
    public ReadOnlyObjectProperty<Optional<Edit>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Does something that can be undone; what changes nothing is not kept. */
    public void perform(Edit edit) {
        Edit meant = names.get().areHidden() ? new Unveiled(history.now(), names.get()).edit(edit) : edit;
        if (history.perform(meant)) {
            take(meant);
        }
    }

    public void undo() {
        history.undo().ifPresent(this::take);
    }

    public void redo() {
        history.redo().ifPresent(this::take);
    }

    /** Shows another comparison in the place of this one; what was done before cannot be undone in it. */
    public void open(Comparison opened) {
        selection.set(Optional.empty());
        plainCollation = Optional.empty();
        collate(Optional.empty());
        hidden.clear();
        names.set(OutletNames.SHOWN);
        history = new History(opened);
        base.set(Optional.empty());
        articles.clear();
        followed = List.of();
        follow(true);
    }

    /** Adds the articles at the end and gives each a sigil that is free and an outlet that no other has. Returns them as they were added. */
    public List<Article> add(List<Article> newcomers) {
        return add(newcomers, newcomers.stream().map(article -> Original.ofText(article.source(), article.text())).toList());
    }

    /** @param originals one for each newcomer */
    public List<Article> add(List<Article> newcomers, List<Original> originals) {
        List<Article> added = Newcomers.named(newcomers, history.now().articles());
        Map<String, Original> from = new LinkedHashMap<>();
        for (int i = 0; i < added.size(); i++) {
            from.put(added.get(i).sigil(), originals.get(i));
        }
        perform(new ArticleEdit.Add(added, from));
        return added;
    }

    public void remove(String sigil) {
        if (find(sigil).isPresent()) {
            perform(new ArticleEdit.Remove(sigil));
        }
    }

    public void setHidden(String sigil, boolean wanted) {
        if (wanted ? hidden.add(sigil) : hidden.remove(sigil)) {
            refreshShown();
            retour();
        }
    }

    /** Puts the article where another stands; those behind move on. */
    public void move(String sigil, int place) {
        find(sigil).ifPresent(article -> perform(new ArticleEdit.Move(sigil, place)));
    }

    public void rename(String sigil, String outlet) {
        find(sigil).ifPresent(article -> perform(
                new ArticleEdit.Describe(sigil, outlet, article.title(), article.byline(), article.published())));
    }

    public void setBase(String sigil) {
        if (find(sigil).isPresent()) {
            perform(new ArticleEdit.UseAsBase(sigil));
        }
    }

    /** Takes over a result; what of it belongs to articles that are no longer there, or divided otherwise, is left out. */
    public void show(Collation result) {
        StillRight.of(result, history.now().articles()).ifPresent(kept -> {
            plainCollation = Optional.of(kept);
            collate(names.get().collation(plainCollation));
            refreshMarks();
        });
    }

    /** Goes on by {@code steps} differences and returns where; from nowhere, to the first or the last. */
    public Optional<PassageRef> step(int steps) {
        List<PassageRef> stops = tour.get().stops();
        if (stops.isEmpty()) {
            return Optional.empty();
        }
        int at = tour.get().indexOf(selection.get());
        int next = at < 0 ? nearest(stops, steps) : Math.floorMod(at + steps, stops.size());
        selection.set(Optional.of(stops.get(next)));
        return selection.get();
    }

    /** Where the tour goes on from a passage that is no stop: from its counterpart in the base, or from the passage itself. */
    private int nearest(List<PassageRef> stops, int steps) {
        Optional<PassageRef> inBase = counterparts.get().flatMap(all -> all.in(marks.get().base()).stream().findFirst())
                .map(passage -> new PassageRef(marks.get().base(), passage));
        PassageRef from = inBase.or(selection::get).orElse(null);
        for (int i = 0; from != null && i < stops.size(); i++) {
            if (stops.get(i).sigil().equals(from.sigil()) && stops.get(i).passage() >= from.passage()) {
                return steps > 0 ? i : Math.floorMod(i - 1, stops.size());
            }
        }
        return steps > 0 ? 0 : stops.size() - 1;
    }

    private void take(Edit edit) {
        follow(edit.changesLinks());
    }

    /** Everything that is shown follows the comparison. */
    private void follow(boolean linksChanged) {
        Comparison now = history.now();
        hidden.removeIf(sigil -> now.find(sigil).isEmpty());
        Optional<PassageRef> kept = selection.get().flatMap(ref -> still(ref, now));
        if (!kept.equals(selection.get())) {
            selection.set(Optional.empty());
        }
        boolean rebased = !base.get().equals(now.base());
        boolean putAside = !comparison.get().decisions().dismissed().equals(now.decisions().dismissed());
        if (!now.articles().equals(followed)) {
            followed = now.articles();
            if (names.get().areHidden()) {
                names.set(OutletNames.hiding(followed, names.get().revealed(followed).stream().filter(sigil -> find(sigil).isPresent())
                        .collect(Collectors.toSet())));
            }
            articles.setAll(names.get().articles(followed));
            plainCollation = plainCollation.flatMap(known -> StillRight.of(known, followed));
            collate(names.get().collation(plainCollation));
        }
        base.set(now.base());
        comparison.set(now);
        readable.set(names.get().comparison(now));
        undoable.set(history.undoable());
        redoable.set(history.redoable());
        refreshShown();
        if (putAside) {
            collate(collation.get());
            refreshMarks();
        }
        if (linksChanged || rebased) {
            refreshMarks();
            changeListeners.forEach(Runnable::run);
        }
        selection.set(kept);
    }

    /** The same words, also where passages before them have been divided otherwise; nothing where they are gone. */
    private Optional<PassageRef> still(PassageRef ref, Comparison now) {
        Optional<Integer> start = find(ref.sigil()).filter(article -> ref.passage() < article.passages().size())
                .map(article -> article.passages().get(ref.passage()).span().start());
        return now.find(ref.sigil()).filter(article -> find(ref.sigil()).filter(before -> before.text().equals(article.text())).isPresent())
                .flatMap(article -> article.passages().stream().filter(passage -> start.filter(passage.span()::contains).isPresent()).findFirst())
                .map(passage -> new PassageRef(ref.sigil(), passage.index()));
    }

    private void collate(Optional<Collation> now) {
        checked.set(without(now));
        collation.set(now);
    }

    private Optional<Collation> without(Optional<Collation> known) {
        return known.map(all -> all.without(names.get().comparison(history.now()).decisions().dismissed()));
    }

    private void refreshShown() {
        List<Article> shown = articles.stream().filter(article -> !hidden.contains(article.sigil())).toList();
        if (!shown.equals(shownArticles)) {
            shownArticles.setAll(shown);
        }
    }

    private void refreshMarks() {
        Optional<String> known = base.get().filter(sigil -> collation.get().flatMap(all -> all.find(sigil)).isPresent());
        marks.set(known.map(sigil -> Marks.of(checked.get().orElseThrow(), sigil)).orElse(Marks.NONE));
        findCounterparts(selection.get());
        retour();
    }

    private void retour() {
        tour.set(checked.get().filter(known -> marks.get() != Marks.NONE)
                .map(known -> Tour.of(known, marks.get(), shownKinds, hidden)).orElse(Tour.EMPTY));
    }

    private void findCounterparts(Optional<PassageRef> selected) {
        counterparts.set(selected.flatMap(ref -> collation.get()
                .filter(known -> known.find(ref.sigil()).isPresent()).map(known -> Counterparts.of(known, ref))));
    }
}

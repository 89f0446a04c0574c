package org.retold.ui.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.retold.core.comparison.Comparison;
import org.retold.core.decision.Decisions;
import org.retold.core.lesson.Lesson;
import org.retold.core.text.Article;
import org.retold.report.ReportInput;
import org.retold.store.Recovery;
import org.retold.ui.articles.ArticlesPanel;
import org.retold.ui.classroom.ClassroomView;
import org.retold.ui.classroom.ClassroomViewModel;
import org.retold.ui.classroom.GuideSheet;
import org.retold.ui.classroom.LessonDesk;
import org.retold.ui.classroom.RunningOrderSheet;
import org.retold.ui.columns.ColumnsView;
import org.retold.ui.common.Background;
import org.retold.ui.common.FxThread;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.FindModel;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.correction.ArticleDeeds;
import org.retold.ui.correction.ArticleSheet;
import org.retold.ui.correction.LinkDesk;
import org.retold.ui.correction.LinkingBar;
import org.retold.ui.correction.PassageMenu;
import org.retold.ui.correction.StrengthSheet;
import org.retold.ui.coverage.CoverageView;
import org.retold.ui.differences.DifferencesView;
import org.retold.ui.export.Exportable;
import org.retold.ui.export.ExportSheet;
import org.retold.ui.export.ExportViewModel;
import org.retold.ui.inspector.InspectorView;
import org.retold.ui.print.Printable;
import org.retold.ui.print.PrintSheet;
import org.retold.ui.print.PrintViewModel;
import org.retold.ui.print.What;
import org.retold.ui.rows.RowsView;
import org.retold.ui.settings.SettingsSheet;
import org.retold.ui.story.StoryFilter;
import org.retold.ui.saving.SavedComparison;
import org.retold.ui.story.StoryModel;
import org.retold.ui.story.StoryWays;
import org.retold.ui.theme.Appearance;
import org.retold.ui.theme.Theme;

/** The whole object graph, put together by hand. */
final class Wiring {

    private static final Duration IDLE_DISK = Duration.ofSeconds(5);
    private static final Duration TEXT_FIRST = Duration.ofMillis(300);

    final ComparisonModel model = new ComparisonModel();
    final ReadingStyle style = new ReadingStyle();
    final FindModel find = new FindModel(model);
    final WindowModel window = new WindowModel();
    final Appearance appearance;
    final OpenArticles openArticles;
    final CollationRuns runs;
    final Views views;
    final LinkDesk links = new LinkDesk(model);
    final Coding coding;
    final SavingActs saving;
    final SavedComparison saved;
    final StoryModel stories = new StoryModel(model, () -> Background.threaded("story", (thread, failure) -> failed("other", failure)));
    final ClassroomViewModel lesson = new ClassroomViewModel(model);
    private final Lesson preparedLesson;
    private final ColumnsView columns;
    final Actions actions;
    final MainWindow mainWindow;

    Wiring(Theme theme, ArticleDesk desk, FileDialogs dialogs, CollationRuns.Collating collating, Recovery recovery) {
        preparedLesson = desk.sampleLesson();
        appearance = new Appearance(theme);
        appearance.typesettingProperty().bind(style.typesettingProperty());
        runs = new CollationRuns(model,
                Background.threaded("collation", TEXT_FIRST, (thread, failure) -> failed("comparing", failure)), collating);
        coding = new Coding(model, window, dialogs, Background.threaded("agreement", (thread, failure) -> failed("other", failure)),
                Background.threaded("merging", (thread, failure) -> failed("reading", failure)));
        openArticles = new OpenArticles(model, window, desk, dialogs, Background.threaded("reading", (thread, failure) -> failed("reading", failure)),
                new OpenArticles.Comparisons() {
                    @Override
                    public void open(Path file) {
                        saved.open(file);
                    }

                    @Override
                    public void giveWay(Runnable toOther) {
                        saved.giveWay(toOther);
                    }
                });
        saving = new SavingActs(model, window, dialogs);
        saved = new SavedComparison(model, recovery, disk(),
                FxThread.EXECUTOR, this::isWorthKeeping, saving);
        saving.follow(saved);
        StoryWays ways = new StoryWays(this::openText, () -> open("view.rows"));
        ArticleSheet describing = new ArticleSheet(model);
        ArticleDeeds deeds = deeds(describing, new NewerVersion(model, window, desk, dialogs,
                Background.threaded("newer", (thread, failure) -> failed("reading", failure))));
        columns = new ColumnsView(model, style, find, appearance, coding.desk, links, deeds,
                sigil -> {
                    stories.filterProperty().set(StoryFilter.only(sigil));
                    open("view.coverage");
                });
        views = new Views(List.of(columns, new RowsView(stories, style, ways), new CoverageView(stories, style, ways),
                new DifferencesView(model, style, this::openText)));
        ViewSettings viewSettings = new ViewSettings(model, views);
        saved.keep(viewSettings);
        viewSettings.onChange(saved::viewChanged);
        actions = new Actions(model, views, style, find, appearance, window, openArticles, new SourceCopy(model), links, coding, saving);
        columns.setMenu(new PassageMenu(model, () -> Stream.of(actions.accept, actions.reject, actions.link, actions.unlink, actions.copy)
                .map(Action::menuItem).toList()));
        mainWindow = new MainWindow(new MainWindow.Parts(
                new ToolStrip(model, find, actions, views, window, appearance),
                new Legend(model, actions),
                new NoticeBar(window, model),
                new LinkingBar(links, model),
                new ArticlesPanel(model, appearance, window.articlesShownProperty(), deeds),
                new InspectorView(model, style, links, actions.copy::perform, coding.panel(actions)),
                new StatusLine(model, runs, appearance, openArticles.sampleShownProperty(), saved, window::showStrength),
                new EmptyState(actions),
                new DropTarget(openArticles)), views, actions, window, model, style);
        mainWindow.lay(new ClassroomView(model, lesson, window.presentingProperty()));
        KeysCard keys = new KeysCard(actions, views);
        SettingsSheet settings = new SettingsSheet(style, appearance);
        mainWindow.lay(settings);
        mainWindow.lay(keys);
        window.onSettings(settings::toggle);
        coding.sheets().forEach(mainWindow::lay);
        window.onKeys(keys::open);
        StrengthSheet strength = new StrengthSheet(model, links);
        mainWindow.lay(strength);
        mainWindow.lay(describing);
        window.onStrength(strength::open);
        PrintViewModel printing = new PrintViewModel(() -> model.checkedProperty().get().map(collation -> new Printable(collation,
                stories.story(), model.marksProperty().get(), model.shownKinds(), model.comparisonProperty().get().lesson(),
                model.namesProperty().get().naming(), model.comparisonProperty().get().articles().stream().map(Article::source).toList())),
                dialogs.printing(), LocalDate::now,
                failures -> Background.threaded("printing", failures));
        LessonDesk lessonDesk = new LessonDesk(model);
        RunningOrderSheet order = new RunningOrderSheet(model, lessonDesk, () -> window.presentingProperty().set(true),
                () -> stories.whenThere(() -> printing.open(Optional.of(What.HANDOUT))));
        GuideSheet guide = new GuideSheet();
        mainWindow.lay(order);
        mainWindow.lay(guide);
        mainWindow.lay(new PrintSheet(printing));
        window.onLesson(order::open, lessonDesk::addSelected,
                () -> stories.whenThere(() -> printing.open(Optional.of(What.HANDOUT))), guide::open);
        window.onPrint(() -> stories.whenThere(() -> printing.open(What.of(views.frontProperty().get().titleKey()))));
        ExportSheet exporting = new ExportSheet(new ExportViewModel(this::exportable, dialogs::chooseTarget, Instant::now,
                failures -> Background.threaded("exporting", failures)));
        mainWindow.lay(exporting);
        window.onExport(exporting::open);
        appearance.dress(mainWindow.scene());
    }

    /** Of the window; it tells no name that is hidden. */
    ObservableValue<String> title() {
        return Bindings.createStringBinding(() -> SavingActs.name(saved.pathProperty().get()).map(name -> Messages.words("app.title.named", name))
                .or(() -> SavingActs.name(saved.copyOfProperty().get()).map(name -> Messages.words("app.title.copy", name)))
                .map(named -> model.namesProperty().get().masked(named))
                .orElse(Messages.words(openArticles.sampleShownProperty().get() ? "app.title.sample" : "app.title")),
                saved.pathProperty(), saved.copyOfProperty(), model.namesProperty(), openArticles.sampleShownProperty());
    }

    private Optional<Exportable> exportable() {
        Comparison now = model.comparisonProperty().get();
        Set<String> shown = coding.desk.coderProperty().get().filter(own -> !coding.desk.revealedProperty().get()).map(own -> Set.of(own.id()))
                .orElse(now.coders().keySet());
        return model.plainCollation().map(collation -> new Exportable(
                new ReportInput(now, now.base().map(collation::withBase).orElse(collation)), saving.name(),
                saved.pathProperty().get().or(saved.copyOfProperty()::get), shown, model.namesProperty().get().areHidden()));
    }

    /** Has the window ask before it closes over work that is on no disk. */
    void guard(Stage stage) {
        stage.setOnCloseRequest(request -> {
            if (!saving.mayClose(stage::close)) {
                request.consume();
            }
        });
    }

    /** Waits until everything is on the disk, and lets go of what would outlive the window. */
    void close() {
        saved.close();
        columns.release();
    }

    /** One thing after the other; its thread goes when there has been nothing to do for a while. */
    private static Executor disk() {
        ThreadPoolExecutor disk = new ThreadPoolExecutor(1, 1, IDLE_DISK.toSeconds(), TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("disk").factory());
        disk.allowCoreThreadTimeOut(true);
        return disk;
    }

    /** The sample is there whenever it is wanted, as long as nobody worked on it. */
    private boolean isWorthKeeping() {
        Comparison now = model.comparisonProperty().get();
        return !openArticles.sampleShownProperty().get() || !now.decisions().equals(Decisions.NONE) || !now.annotations().isEmpty()
                || !now.codebook().codes().isEmpty() || !now.lesson().equals(preparedLesson);
    }

    private static ArticleDeeds deeds(ArticleSheet describing, NewerVersion newer) {
        return new ArticleDeeds() {
            @Override
            public void describe(String sigil) {
                describing.open(sigil);
            }

            @Override
            public void replace(String sigil) {
                newer.choose(sigil);
            }
        };
    }

    /** Brings the first view, which shows every article's whole text, to the front. */
    private void openText() {
        views.frontProperty().set(views.all().getFirst());
    }

    private void open(String titleKey) {
        views.all().stream().filter(view -> view.titleKey().equals(titleKey)).findFirst().ifPresent(views.frontProperty()::set);
    }

    /** Tells of what nobody has handled; nothing of it stands in the reader's way. */
    void failed(Thread thread, Throwable failure) {
        failed("other", failure);
    }

    private void failed(String work, Throwable failure) {
        System.getLogger("org.retold").log(System.Logger.Level.ERROR, work + " failed", failure);
        window.tell(new Notice(Messages.words("notice.failed." + work),
                Stream.ofNullable(failure.getMessage()).toList()));
    }
}

package org.retold.ui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retold.core.text.Article;
import org.retold.store.ComparisonFile;
import org.retold.store.Problem;
import org.retold.store.Recovery;
import org.retold.store.StoreException;
import org.retold.ui.common.ImportedFiles;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.saving.SavedComparison;

/** What the window does about the comparison's file: asks for a name, tells what went wrong and which ways on there are. */
final class SavingActs implements SavedComparison.Telling {

    private final ComparisonModel model;
    private final WindowModel window;
    private final FileDialogs dialogs;
    private SavedComparison saved;

    SavingActs(ComparisonModel model, WindowModel window, FileDialogs dialogs) {
        this.model = model;
        this.window = window;
        this.dialogs = dialogs;
    }

    void follow(SavedComparison comparison) {
        saved = comparison;
    }

    /** Everything that has a name is saved already; work without one gets its name. */
    void save() {
        if (saved.pathProperty().get().isEmpty()) {
            saveAs();
        } else {
            saved.saveAgain();
        }
    }

    void saveAs() {
        target(name() + ComparisonFile.ENDING, saved.copyOfProperty().get(), this::saveAs).ifPresent(saved::saveAs);
    }

    /**
     * Asks for the name of a new file.
     *
     * @param spared what must not be written over
     * @param again  is offered where the name will not do
     */
    private Optional<Path> target(String suggestion, Optional<Path> spared, Runnable again) {
        Optional<Path> chosen = dialogs.chooseTarget(suggestion, Messages.words("saving.kind"));
        Optional<Path> file = chosen.map(SavingActs::withEnding);
        if (file.isPresent() && spared.filter(kept -> ImportedFiles.isSame(kept, file.get())).isPresent()) {
            refuse("saving.spared", file.get(), again);
            return Optional.empty();
        }
        if (file.isPresent() && !file.equals(chosen) && Files.exists(file.get())) {
            refuse("saving.exists", file.get(), again);
            return Optional.empty();
        }
        return file;
    }

    private void refuse(String key, Path file, Runnable again) {
        window.tell(new Notice(Messages.words(key, file.getFileName()), List.of(),
                List.of(new Notice.Way(Messages.words("saving.other-name"), again))));
    }

    /** Tells why a file could not be opened, and how what it holds can be had all the same. */
    @Override
    public void notOpened(StoreException failure) {
        log(failure);
        List<Notice.Way> ways = new ArrayList<>();
        if (failure.problem().canOpenCopy()) {
            ways.add(new Notice.Way(Messages.words("saving.open-copy"), () -> saved.openCopy(failure.file())));
        }
        if (failure.problem() == Problem.DAMAGED) {
            ways.add(new Notice.Way(Messages.words("saving.salvage"), () -> salvage(failure.file())));
        }
        window.tell(new Notice(Told.of(failure), List.of(), ways));
    }

    private void salvage(Path damaged) {
        String suggestion = Messages.words("saving.salvaged", name(Optional.of(damaged)).orElseThrow()) + ComparisonFile.ENDING;
        target(suggestion, Optional.of(damaged), () -> salvage(damaged)).ifPresent(target -> saved.salvage(damaged, target));
    }

    private static void log(StoreException failure) {
        System.getLogger("org.retold").log(System.Logger.Level.WARNING, "a comparison could not be opened or saved", failure);
    }

    /** Offers what a crash, or closing without a name, left behind. */
    void offerLost() {
        saved.findLost(found -> {
            if (!found.isEmpty()) {
                Recovery.Found latest = found.getFirst();
                window.tell(new Notice(Messages.words("saving.lost", found.size()), List.of(words(latest)), List.of(
                        new Notice.Way(Messages.words("saving.lost.open"), () -> saved.take(latest)),
                        new Notice.Way(Messages.words("saving.lost.discard"), () -> {
                            saved.discard(latest);
                            offerLost();
                        }))));
            }
        });
    }

    @Override
    public void notSaved(StoreException failure, boolean isOnlyInWindow) {
        log(failure);
        List<String> lines = failure.recoveryCopy().isPresent() ? List.of(Messages.words("saving.copy-kept"))
                : isOnlyInWindow ? List.of(Messages.words("saving.only-here")) : List.of();
        window.tell(new Notice(Told.of(failure), lines, ways(failure)));
    }

    @Override
    public void wouldBeLost(Runnable allTheSame) {
        ask("saving.lost-by.opening", "saving.lost-by.opening.all-the-same", allTheSame);
    }

    /** True where closing loses nothing; otherwise the reader is asked, and closes or does not. */
    boolean mayClose(Runnable allTheSame) {
        boolean isSafe = !saved.isOnlyInWindow();
        if (!isSafe) {
            window.presentingProperty().set(false);
            ask("saving.lost-by.closing", "saving.lost-by.closing.all-the-same", allTheSame);
        }
        return isSafe;
    }

    private void ask(String question, String answer, Runnable allTheSame) {
        window.tell(new Notice(Messages.words(question), List.of(), List.of(
                new Notice.Way(Messages.words("action.save-as"), this::saveAs),
                new Notice.Way(Messages.words("saving.again"), saved::saveAgain),
                new Notice.Way(Messages.words(answer), allTheSame))));
    }

    private List<Notice.Way> ways(StoreException failure) {
        List<Notice.Way> ways = new ArrayList<>();
        boolean isOurs = saved.pathProperty().get().filter(failure.file()::equals).isPresent();
        if (failure.problem() == Problem.CHANGED_ELSEWHERE && isOurs) {
            ways.add(new Notice.Way(Messages.words("saving.reload"), saved::reload));
            ways.add(new Notice.Way(Messages.words("saving.keep-mine"), saved::keepMine));
        }
        if (failure.problem().canSaveElsewhere() && (isOurs || !model.articles().isEmpty())) {
            ways.add(new Notice.Way(Messages.words("action.save-as"), this::saveAs));
            ways.add(new Notice.Way(Messages.words("saving.again"), saved::saveAgain));
        }
        return ways;
    }

    /** What a file of this comparison is called, without an ending. */
    String name() {
        return name(saved.pathProperty().get().or(saved.copyOfProperty()::get)).map(model.namesProperty().get()::masked).orElseGet(() -> model.articles().stream().findFirst()
                .map(article -> article.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip()).filter(title -> !title.isEmpty())
                .map(title -> title.length() > 60 ? title.substring(0, 60).strip() : title)
                .orElse(Messages.words("saving.untitled")));
    }

    private static Path withEnding(Path chosen) {
        return chosen.getFileName().toString().endsWith(ComparisonFile.ENDING) ? chosen
                : chosen.resolveSibling(chosen.getFileName() + ComparisonFile.ENDING);
    }

    private static String words(Recovery.Found found) {
        String outlets = found.work().articles().stream().map(Article::outlet).collect(Collectors.joining(", "));
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault()).format(found.changed());
        return found.original().map(path -> Messages.words("saving.lost.of", path.getFileName(), when, outlets))
                .orElse(Messages.words("saving.lost.untitled", when, outlets));
    }

    /** The name of the file for the title of the window. */
    static Optional<String> name(Optional<Path> path) {
        return path.map(file -> file.getFileName().toString().replaceAll("\\.retold$", ""));
    }
}

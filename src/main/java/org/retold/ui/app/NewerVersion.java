package org.retold.ui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.ArticleEdit;
import org.retold.core.comparison.Comparison;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;
import org.retold.intake.Intake;
import org.retold.ui.common.Background;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;

/** Puts a newer version in the place of an article's text, and says what became of the annotations and decisions about it. */
final class NewerVersion {

    private final ComparisonModel model;
    private final WindowModel window;
    private final ArticleDesk desk;
    private final FileDialogs dialogs;
    private final Background background;

    NewerVersion(ComparisonModel model, WindowModel window, ArticleDesk desk, FileDialogs dialogs, Background background) {
        this.model = model;
        this.window = window;
        this.desk = desk;
        this.dialogs = dialogs;
        this.background = background;
    }

    void choose(String sigil) {
        model.find(sigil).flatMap(article -> dialogs.chooseNewerVersion(article.outlet())).ifPresent(file -> read(sigil, file));
    }

    private void read(String sigil, Path file) {
        background.run(progress -> desk.open(List.of(file), progress), intake -> take(sigil, file, intake), report -> { });
    }

    /** The outlet stays as it is called here. */
    private void take(String sigil, Path file, Intake intake) {
        Optional<Article> old = model.find(sigil);
        if (old.isEmpty()) {
            return;
        }
        if (intake.articles().size() != 1) {
            window.tell(new Notice(Messages.words("replace.unreadable", file.getFileName().toString(), old.get().outlet()),
                    intake.unreadable().stream().map(Told::of).toList()));
            return;
        }
        Article newer = intake.articles().getFirst().withOutlet(old.get().outlet());
        if (newer.text().equals(old.get().text())) {
            window.tell(new Notice(Messages.words("replace.same", file.getFileName().toString(), old.get().outlet()), List.of()));
            return;
        }
        model.perform(new ArticleEdit.ReplaceText(sigil, newer, Optional.of(intake.originals().getFirst())));
        window.tell(new Notice(Messages.words("replace.done", sigil, newer.outlet()), lines(sigil)));
    }

    private List<String> lines(String sigil) {
        Comparison now = model.comparisonProperty().get();
        Map<Anchor.Standing, Integer> counts = counts(sigil, now.annotations().values().stream().map(Annotation::target));
        List<String> lines = new ArrayList<>();
        lines.add(counts.isEmpty() ? Messages.words("replace.annotations.none") : words("replace.annotations", counts));
        Map<Anchor.Standing, Integer> steps = counts(sigil, now.lesson().steps().stream().map(Step::target));
        if (!steps.isEmpty()) {
            lines.add(words("replace.lesson", steps));
        }
        Article article = now.article(sigil);
        long gone = now.decisions().links().stream().filter(link -> link.concerns(sigil) && link.side(sigil).passages(article).isEmpty()).count();
        if (gone > 0) {
            lines.add(Messages.words("replace.decisions", gone));
        }
        return lines;
    }

    /** By how far the words of this article can be found again. */
    private static Map<Anchor.Standing, Integer> counts(String sigil, Stream<Target> targets) {
        Map<Anchor.Standing, Integer> counts = new EnumMap<>(Anchor.Standing.class);
        targets.forEach(target -> target.anchors().stream().filter(anchor -> anchor.article().equals(sigil) || target.absent().contains(sigil))
                .map(Anchor::standing).max(Comparator.naturalOrder()).ifPresent(worst -> counts.merge(worst, 1, Integer::sum)));
        return counts;
    }

    private static String words(String key, Map<Anchor.Standing, Integer> counts) {
        return Messages.words(key, counts.getOrDefault(Anchor.Standing.EXACT, 0), counts.getOrDefault(Anchor.Standing.CHECK, 0),
                counts.getOrDefault(Anchor.Standing.ORPHANED, 0));
    }
}

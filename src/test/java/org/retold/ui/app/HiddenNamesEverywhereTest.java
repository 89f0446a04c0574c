package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.CodingEdit;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.LessonEdit;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;
import org.retold.report.Veil;
import org.retold.report.export.Format;
import org.retold.store.Recovery;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.comparison.RoughCollating;
import org.retold.ui.print.What;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** While names are hidden, no sheet, notice, suggested file name, copied text, printed page or exported file gives an outlet away. */
class HiddenNamesEverywhereTest {

    private static final Pattern SAMPLE = Pattern.compile(
            "Ledger|LEDGER|Harbour Post|\\bPost\\b|Meridian|Courier|ledger\\.txt|harbour-post|meridian\\.txt");
    private static final Pattern FIVE = Pattern.compile(
            "\\bCNN|Reuters|Axios|Financial Times|Israel News|95710f4459bf23d0|6dd6e8220104712a|1d93fafb8c9e6694");

    @TempDir
    Path folder;
    private final FxRobot robot = new FxRobot();
    private final List<String> suggestions = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> found = new TreeSet<>();
    private Window window;
    private Pattern names;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void nothingOfTheSampleIsGivenAway() throws IOException {
        open(SAMPLE);
        Window.run(window.wiring.openArticles::openSample);
        window.aligned();
        walk();
    }

    @Test
    void nothingOfTheFiveArticlesIsGivenAway() throws IOException {
        List<Path> files = Window.fiveArticles();
        open(FIVE);
        window.read(files);
        List<String> called = List.of("CNN", "Reuters", "Axios", "The Financial Times", "Israel News");
        Window.run(() -> {
            List<Article> articles = List.copyOf(window.wiring.model.articles());
            for (int i = 0; i < articles.size(); i++) {
                window.wiring.model.rename(articles.get(i).sigil(), called.get(i));
            }
        });
        window.aligned();
        walk();
    }

    private void open(Pattern hidden) {
        names = hidden;
        window = Window.open(Theme.LIGHT, 1440, 900, new ArticleDesk(), new FileDialogs() {
            @Override
            public List<Path> chooseArticles() {
                return List.of();
            }

            @Override
            public Optional<Path> chooseTarget(String suggestion, String kind) {
                suggestions.add(suggestion);
                return Optional.of(folder.resolve(suggestions.size() + suggestion.substring(suggestion.lastIndexOf('.'))));
            }
        }, new RoughCollating()::collate, new Recovery(folder.resolve("recovery")));
    }

    private void walk() throws IOException {
        work();
        assertTrue(names.matcher(String.join("\n", Readable.in(window))).find(), "they are read while they are shown");
        Comparison before = comparison();
        robot.press(KeyCode.SHORTCUT, KeyCode.H).release(KeyCode.H, KeyCode.SHORTCUT);
        Window.frames(4);
        sheets();
        copies();
        pages();
        exports();
        search("suggested", suggestions);
        assertEquals(Set.of(), found);
        assertEquals(before, comparison(), "nothing of it is changed by looking");
        notesKeepTheirNames();
    }

    private Comparison comparison() {
        return window.wiring.model.comparisonProperty().get();
    }

    private void search(String where, List<String> words) {
        words.stream().filter(one -> names.matcher(one).find()).forEach(one -> found.add(where + ": " + one));
    }

    private void look(String where) {
        Window.frames(3);
        search(where, Readable.in(window));
    }

    /** A code, codings of two coders and notes that name outlets, and a lesson. */
    private void work() {
        Window.run(() -> {
            Comparison now = window.wiring.model.comparisonProperty().get();
            String outlet = now.articles().getFirst().outlet();
            String other = now.articles().get(1).outlet();
            window.wiring.coding.desk.codeAs("Ada");
            Code code = new Code("c1", "as " + outlet + " has it", "what " + other + " lacks", "#336699", org.retold.core.annotation.Pattern.values()[0],
                    Optional.of(1), Optional.empty(), false);
            window.wiring.model.perform(new CodingEdit.PutCode(code));
            window.wiring.model.selectionProperty().set(Optional.of(new PassageRef("A", 2)));
            window.wiring.coding.press(1);
            window.wiring.coding.desk.note("Compare with " + other + ", and " + outlet + ".");
            Article first = now.articles().getFirst();
            Annotation theirs = new Annotation("x", Target.of(Target.Kind.SPAN, List.of(Anchor.at(first, first.passages().get(2).span()))),
                    List.of(), other + " is better", "bea", Instant.EPOCH, Instant.EPOCH);
            window.wiring.model.perform(new CodingEdit.AddCoder(new Coder("bea", "Bea")));
            window.wiring.model.perform(new CodingEdit.Annotate(theirs));
            window.wiring.coding.desk.revealedProperty().set(true);
            Target both = Target.of(Target.Kind.LINK, Stream.of(first, now.articles().get(1))
                    .map(article -> Anchor.at(article, article.passages().get(3).span())).toList());
            window.wiring.model.perform(new LessonEdit.AddSteps(List.of(Step.of("both", both))));
            String step = comparison().lesson().steps().getFirst().id();
            window.wiring.model.perform(new LessonEdit.WriteNote(step, "Why does " + outlet + " say so?"));
        });
        Window.frames(4);
    }

    private void sheets() {
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(new PassageRef("A", 2))));
        look("coding");
        Article first = comparison().articles().getFirst();
        sheet("codebook", window.wiring.coding.codebook::open);
        sheet("adjudication", window.wiring.coding.adjudication::open);
        sheet("merge", () -> window.wiring.coding.merge.open(comparison().withArticle(first.withOutlet(first.outlet() + " 2")), first.outlet() + ".retold"));
        sheet("coder", window.wiring.coding::askCoder);
        sheet("strength", window.wiring.window::showStrength);
        sheet("keys", window.wiring.window::showKeys);
        sheet("settings", window.wiring.window::showSettings);
        sheet("running-order", () -> {
            window.wiring.window.lesson().order().run();
            ((ListView<?>) window.find("lesson-steps")).getSelectionModel().select(0);
        });
        sheet("describe", () -> ((MenuButton) window.find("column-menu-A")).getItems().forEach(item -> {
            if (Messages.words("article.describe").equals(item.getText())) {
                item.fire();
            }
        }));
        Window.run(() -> window.wiring.window.tell(new Notice(first.source() + " could not be read", List.of(first.outlet() + ": gone"))));
        look("notice");
        Path named = folder.resolve(first.outlet() + " and others.retold");
        Window.run(() -> window.wiring.saved.saveAs(named));
        assertTrue(Window.until(() -> Files.exists(named) && window.wiring.saved.pathProperty().get().isPresent()));
        search("title", List.of(Window.on(() -> window.wiring.title().getValue())));
        look("saved");
        Window.run(window.wiring.saving::saveAs);
    }

    private void sheet(String id, Runnable open) {
        Window.run(open);
        Window.frames(3);
        assertTrue(Window.on(() -> window.find(id).isVisible()), id);
        look(id);
        Window.run(() -> window.find(id).setVisible(false));
    }

    private void copies() {
        List<Article> plain = comparison().articles();
        for (Article article : plain) {
            article.passages().stream().filter(passage -> names.matcher(article.textOf(passage)).find()).limit(3).forEach(passage -> {
                window.select(new PassageRef(article.sigil(), passage.index()));
                Window.run(window.wiring.actions.copy::perform);
                copied("passage");
            });
        }
        window.show("differences");
        Window.run(() -> window.stage.getScene().getRoot().lookup(".difference-list").requestFocus());
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN).press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
        robot.press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
        copied("differences");
        window.show("columns");
    }

    private void copied(String what) {
        String words = Window.on(() -> Clipboard.getSystemClipboard().getString());
        search("copied " + what, List.of(words));
        assertEquals(-1, words.indexOf(Veil.FILLING), "nothing fills the places of names in what is copied");
    }

    private void pages() throws IOException {
        Window.run(window.wiring.window::print);
        for (int what = 0; what < What.values().length; what++) {
            int chosen = what;
            Window.run(() -> ((ComboBox<?>) window.find("print-what")).getSelectionModel().select(chosen));
            look("print " + What.values()[what]);
            assertTrue(Window.until(() -> !window.find("print-save").isDisabled() && !((ListView<?>) window.find("print-pages")).getItems().isEmpty()));
            int before = suggestions.size();
            window.fire("print-save");
            assertTrue(Window.until(() -> suggestions.size() > before
                    && ((Label) window.find("print-message")).getText().contains(suggestions.size() + ".pdf")));
            try (PDDocument document = Loader.loadPDF(folder.resolve(suggestions.size() + ".pdf").toFile())) {
                search("PDF " + What.values()[what], new PDFTextStripper().getText(document).lines().toList());
                search("PDF title", List.of(document.getDocumentInformation().getTitle()));
            }
        }
        Window.run(() -> window.find("print").setVisible(false));
    }

    @SuppressWarnings("unchecked")
    private void exports() throws IOException {
        Window.run(window.wiring.window::export);
        CheckBox hide = Window.on(() -> (CheckBox) window.find("export-hide-names"));
        assertTrue(hide.isSelected(), "what the window hides, files hide too");
        Window.run(() -> hide.setSelected(false));
        assertEquals(Messages.words("export.names-told"), ((Label) window.find("export-message")).getText());
        Window.run(() -> hide.setSelected(true));
        look("export");
        for (Format format : Format.values()) {
            Window.run(() -> ((ListView<Format>) window.find("export-formats")).getSelectionModel().select(format));
            int before = suggestions.size();
            window.fire("export-export");
            assertTrue(Window.until(() -> suggestions.size() > before && !((Label) window.find("export-message")).getText().isEmpty()
                    && !window.find("export-export").isDisabled()));
            Path file = folder.resolve(suggestions.size() + "." + format.extension());
            search("file " + format.word(), contents(file, format));
        }
        Window.run(() -> window.find("export").setVisible(false));
    }

    private static List<String> contents(Path file, Format format) throws IOException {
        List<String> lines = new ArrayList<>(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList());
        assertTrue(lines.stream().noneMatch(line -> line.indexOf(Veil.FILLING) >= 0), format.word());
        if (!format.isText()) {
            lines.clear();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    lines.add(entry.getName());
                    lines.addAll(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).lines().toList());
                }
            }
        }
        return lines;
    }

    /** What is changed while names are hidden is changed of what stands there. */
    private void notesKeepTheirNames() {
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(new PassageRef("A", 2))));
        String plain = note();
        Window.run(() -> window.wiring.coding.desk.note(window.wiring.coding.desk.own().orElseThrow().note() + " More."));
        assertEquals(plain + " More.", note());
        Code before = comparison().codebook().codes().getFirst();
        Window.run(() -> {
            Code shown = window.wiring.model.readableProperty().get().codebook().codes().getFirst();
            window.wiring.model.perform(new CodingEdit.PutCode(shown.withWords(shown.name() + "!", shown.description())));
        });
        assertEquals(before.withWords(before.name() + "!", before.description()), comparison().codebook().codes().getFirst());
    }

    private String note() {
        return comparison().annotations().values().stream().filter(annotation -> !annotation.codes().isEmpty()).findFirst().orElseThrow().note();
    }
}

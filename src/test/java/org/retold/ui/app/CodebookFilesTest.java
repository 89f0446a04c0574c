package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.core.annotation.Pattern;
import org.retold.core.comparison.CodingEdit;
import org.retold.ui.annotation.CodingDesk;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.comparison.Tellings;

class CodebookFilesTest {

    private static final Code FRAME = new Code("frame", "Conflict frame", "Two sides against each other", "#1f83c4", Pattern.WAVY,
            Optional.of(4), Optional.empty(), false);
    private static final Code WAR = new Code("war", "War words", "", "#c96520", Pattern.DOTTED, Optional.empty(), Optional.of("frame"), false);

    @TempDir
    private Path folder;
    private final ComparisonModel model = Tellings.model();
    private final WindowModel window = new WindowModel();

    private CodebookFiles files(Path file) {
        return new CodebookFiles(model, window, new FileDialogs() {
            @Override
            public List<Path> chooseArticles() {
                return List.of();
            }

            @Override
            public Optional<Path> chooseCodebook() {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> chooseTarget(String suggestion, String kind) {
                return Optional.of(file);
            }
        });
    }

    private Codebook codebook() {
        return model.comparisonProperty().get().codebook();
    }

    @ParameterizedTest
    @ValueSource(strings = {"codes.csv", "codes.qdc"})
    void whatIsWrittenIsReadAgain(String name) {
        model.perform(new CodingEdit.TakeCodebook(new Codebook(List.of(FRAME, WAR), true)));
        files(folder.resolve(name)).write();
        model.perform(new CodingEdit.TakeCodebook(Codebook.EMPTY));
        files(folder.resolve(name)).read();
        assertEquals(List.of("Conflict frame", "War words"), codebook().codes().stream().map(Code::name).toList());
        assertEquals("Two sides against each other", codebook().codes().getFirst().description());
        assertEquals(Optional.of(codebook().codes().getFirst().id()), codebook().codes().getLast().parent());
        model.undo();
        assertEquals(List.of(), codebook().codes());
    }

    @Test
    void aCodebookThatKnowsNoKeysAndPatternsLeavesThoseOfKnownCodes() {
        Code frame = new Code("8d0f2f3e-3333-4c4c-9a9a-000000000000", "Conflict frame", "", "#1f83c4", Pattern.WAVY, Optional.of(4), Optional.empty(), false);
        Code war = new Code("8d0f2f3e-3333-4c4c-9a9a-000000000001", "War words", "", "#c96520", Pattern.DOTTED, Optional.of(2), Optional.of(frame.id()), false);
        Codebook before = new Codebook(List.of(frame, war), true);
        model.perform(new CodingEdit.TakeCodebook(before));
        files(folder.resolve("codes.qdc")).write();
        files(folder.resolve("codes.qdc")).read();
        assertEquals(before, codebook());
    }

    @Test
    void aCodebookThatLacksACodeDeletesNoCoding() throws IOException {
        model.perform(new CodingEdit.TakeCodebook(new Codebook(List.of(FRAME, WAR), true)));
        CodingDesk desk = new CodingDesk(model, () -> Instant.EPOCH);
        desk.codeAs("Mara");
        model.selectionProperty().set(Optional.of(new PassageRef("A", 1)));
        desk.press(4);
        List<Annotation> before = List.copyOf(model.comparisonProperty().get().annotations().values());
        files(Files.writeString(folder.resolve("other.csv"), "name\nTone\n")).read();
        assertEquals(before, List.copyOf(model.comparisonProperty().get().annotations().values()));
        assertTrue(codebook().find("frame").orElseThrow().withdrawn());
        assertEquals(List.of("Tone"), codebook().offered().stream().map(Code::name).toList());
    }

    @Test
    void aFileThatIsNoCodebookIsNamed() throws IOException {
        files(Files.writeString(folder.resolve("empty.csv"), "")).read();
        assertTrue(window.noticeProperty().get().orElseThrow().headline().contains("empty.csv"));
        files(folder.resolve("gone.csv")).read();
        assertTrue(window.noticeProperty().get().orElseThrow().headline().contains("gone.csv"));
        assertEquals(Codebook.EMPTY, codebook());
    }
}

package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retold.core.collate.EngineNote;
import org.retold.core.progress.Progress;
import org.retold.intake.ArticleFiles;
import org.retold.intake.Fault;
import org.retold.intake.Unreadable;
import org.retold.store.ComparisonFile;
import org.retold.store.Problem;
import org.retold.store.Recovery;
import org.retold.store.StoreException;
import org.retold.ui.common.Language;
import org.retold.ui.common.Messages;

class ToldTest {

    @TempDir
    private Path folder;

    @AfterEach
    void speakEnglish() {
        Messages.speak(Language.ENGLISH, Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void everyFaultIsSaidInTheLanguageOfTheWindowAndNamesTheFile(Language language) {
        List<String> english = everything();
        Messages.speak(language, Locale.ENGLISH);
        List<String> said = everything();
        Set<String> same = new HashSet<>(said);
        same.retainAll(english);
        assertEquals(language == Language.ENGLISH ? Set.copyOf(english) : Set.of(), same);
        said.stream().filter(words -> !words.equals(Told.of(new Unreadable("", Fault.EMPTY_CLIPBOARD, List.of()))))
                .forEach(words -> assertTrue(words.contains("x.txt"), words));
        said.forEach(words -> assertFalse(words.contains("{"), words));
    }

    private static List<String> everything() {
        List<String> all = new ArrayList<>();
        Arrays.stream(Fault.values()).map(fault -> Told.of(new Unreadable("", fault, List.of("x.txt", "7")))).forEach(all::add);
        Arrays.stream(Problem.values()).map(problem -> Messages.words("saving.problem." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "x.txt", "/home")).forEach(all::add);
        return all;
    }

    @Test
    void aFileThatIsNotThereIsSaidInGerman() {
        Messages.speak(Language.GERMAN, Locale.ENGLISH);
        StoreException failure = assertThrows(StoreException.class, () -> ComparisonFile.open(folder.resolve("x.retold"), new Recovery(folder)));
        assertEquals("In " + folder + " gibt es keine Datei „x.retold“: Sehen Sie nach, ob sie verschoben oder umbenannt wurde.", Told.of(failure));
        Unreadable unreadable = ArticleFiles.read(List.of(folder.resolve("y.txt")), Progress.NONE).unreadable().getFirst();
        assertEquals("y.txt gibt es nicht: Prüfen Sie den Namen und den Ort.", Told.of(unreadable));
        assertEquals("y.txt does not exist: check the name and where it is.", unreadable.reason());
    }

    @Test
    void whatWasComparedByWordsAloneIsSaidWithTheNamesOfLanguages() {
        Messages.speak(Language.FRENCH, Locale.ENGLISH);
        assertTrue(Told.of(new EngineNote.Foreign(Locale.GERMAN)).contains("allemand"));
        assertTrue(Told.of(new EngineNote.Apart(List.of(new EngineNote.Apart.Group(Locale.ENGLISH, List.of("A", "C")),
                new EngineNote.Apart.Group(Locale.GERMAN, List.of("B"))))).endsWith("A, C (anglais); B (allemand)."));
    }
}

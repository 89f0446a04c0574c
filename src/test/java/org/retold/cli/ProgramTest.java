package org.retold.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.Comparison;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.Side;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.json.Json;
import org.retold.json.JsonException;
import org.retold.report.export.Format;
import org.retold.store.ComparisonFile;
import org.retold.store.Recovery;
import org.retold.store.StoreException;

class ProgramTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void tellsItsVersion() {
        assertEquals(0, run("", "--version"));
        assertTrue(out().matches("Retold \\d+\\.\\d+\\S*\\R"), out());
    }

    @Test
    void helpNamesEveryCommand() {
        run("", "--help");
        assertTrue(List.of("open", "compare", "align", "relate", "help").stream().allMatch(out()::contains), out());
    }

    @Test
    void helpOfACommandTellsItsOptions() {
        assertEquals(0, run("", "help", "relate"));
        assertTrue(out().contains("--engine"), out());
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertEquals(2, run("", "comprae"));
        assertOneSentence("comprae");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertEquals(2, run("", "align", "--fast", "-"));
        assertOneSentence("--fast");
    }

    @Test
    void anUnknownEngineIsWrongUsage() {
        assertEquals(2, run("", "align", "--engine", "warp", "-"));
        assertOneSentence("warp");
    }

    @Test
    void aMissingFileIsWrongUsage() {
        assertEquals(2, run("", "relate"));
        assertOneSentence("FILE.jsonl");
    }

    @Test
    void aFormatThatIsNotThereIsSaid() {
        assertEquals(2, run("", "compare", "a.txt", "b.txt", "--format", "docx"));
        assertOneSentence("docx");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void writesEveryFormatToAFile(Format format) throws IOException {
        Path file = folder.resolve("result." + format.extension());
        assertEquals(0, run("", "compare", "--engine", "lexical", "--format", format.word(), "--output", file.toString(), article("one.txt"), article("two.txt")));
        assertTrue(Files.size(file) > 0);
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = {"JSON", "CSV", "HTML"})
    void namesAreHiddenWhereThatIsAskedFor(Format format) throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "The Daily Gull\n\nBoats sail\n\nThe Daily Gull said that boats sail from the old port again.\n");
        Path two = Files.writeString(folder.resolve("two.txt"), "Boats sail\n\nBoats sail from the old port again, said the captain of the first one.\n");
        assertEquals(0, run("", "compare", "--engine", "lexical", "--format", format.word(), "--hide-names", one.toString(), two.toString()));
        assertFalse(out().contains("one.txt") || out().contains("\"outlet\": \"one\""), out());
        assertEquals(0, run("", "compare", "--engine", "lexical", "--format", "json", one.toString(), two.toString()));
        assertTrue(out().contains("one.txt"), out());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertEquals(1, run("", "align", "nowhere.jsonl"));
        assertOneSentence("nowhere.jsonl");
    }

    @Test
    void aFolderIsNoFileOfLines() {
        assertEquals(1, run("", "align", folder.toString()));
        assertOneSentence("folder");
    }

    @Test
    void answersInOrderUnderTheIdsThatCame() throws JsonException {
        assertEquals(0, run("""
                {"id": "x", "a": ["One.", "Two."], "b": ["Two."]}

                {"id": 7, "a": [], "b": []}
                """, "align", "--engine", "lexical", "-"));
        assertEquals(List.of("x", 7), answers().stream().map(answer -> answer.get("id")).toList());
    }

    @Test
    void aBadLineIsNamedByItsNumberAndWhatStoodBeforeIsAnswered() {
        assertEquals(1, run("""
                {"id": "x", "a": [], "b": []}

                {"id": "y", "a": [
                """, "align", "--engine", "lexical", "-"));
        assertOneSentence("line 3");
        assertTrue(out().startsWith("{\"id\":\"x\""), out());
    }

    @Test
    void aLineWithoutAnIdIsRefused() {
        assertEquals(1, run("{\"a\": \"one\", \"b\": \"two\"}", "relate", "-"));
        assertOneSentence("\"id\"");
    }

    @Test
    void aTextWherePassagesAreDueIsRefused() {
        assertEquals(1, run("{\"id\": 1, \"a\": \"one\", \"b\": []}", "align", "-"));
        assertOneSentence("\"a\"");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertEquals(1, run(new byte[] {'{', (byte) 0xE9, '}'}, "align", "-"));
        assertOneSentence("UTF-8");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertEquals(0, run("\uFEFF{\"id\": 1, \"a\": [], \"b\": []}", "align", "--engine", "lexical", "-"));
    }

    @Test
    void writesToAFile() throws IOException {
        Path file = folder.resolve("answers.jsonl");
        assertEquals(0, run("{\"id\": \"é😀\", \"a\": [], \"b\": []}", "align", "-", "--output", file.toString()));
        assertTrue(Files.readString(file).startsWith("{\"id\":\"é😀\""));
    }

    @Test
    void anErrorLeavesTheOldFileAsItWasAndNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("answers.jsonl"), "old");
        assertEquals(1, run("{\"id\": 1, \"a\": [], \"b\": []}\n[]", "align", "-", "--output", file.toString()));
        assertEquals("old", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void anInputIsNeverWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.jsonl"), "{\"id\": 1, \"a\": [], \"b\": []}");
        assertEquals(1, run("", "align", file.toString(), "--output", file.toString()));
        assertOneSentence("pairs.jsonl");
        assertTrue(Files.readString(file).contains("\"id\""));
    }

    @Test
    void aFolderThatIsNotThereCannotBeWrittenTo() {
        assertEquals(1, run("", "align", "-", "--output", folder.resolve("none/x.jsonl").toString()));
        assertOneSentence("x.jsonl");
    }

    @Test
    void comparesArticlesInTheOrderGiven() throws IOException, JsonException {
        assertEquals(0, run("", "compare", "--engine", "lexical", article("one.txt"), article("two.txt")));
        Map<?, ?> comparison = answers().getFirst();
        assertEquals(List.of("A", "B"), ((List<?>) comparison.get("articles")).stream().map(it -> ((Map<?, ?>) it).get("id")).toList());
    }

    @Test
    void countsOffsetsInCodePoints() throws IOException, JsonException {
        assertEquals(0, run("", "compare", "--engine", "lexical", article("one.txt"), article("two.txt")));
        Map<?, ?> first = (Map<?, ?>) ((List<?>) answers().getFirst().get("articles")).getFirst();
        Map<?, ?> passage = (Map<?, ?>) ((List<?>) first.get("passages")).get(1);
        int[] codePoints = ((String) first.get("text")).codePoints().toArray();
        int start = (int) passage.get("start");
        assertEquals("The 😀 river rose by two metres on Monday.", new String(codePoints, start, (int) passage.get("end") - start));
    }

    @Test
    void takesTheBaseByItsPlace() throws IOException, JsonException {
        run("", "compare", "--engine", "lexical", "--base", "2", article("one.txt"), article("two.txt"));
        assertEquals("B", answers().getFirst().get("base"));
    }

    @Test
    void takesTheBaseByItsLetter() throws IOException, JsonException {
        run("", "compare", "--engine", "lexical", "--base", "b", article("one.txt"), article("two.txt"));
        assertEquals("B", answers().getFirst().get("base"));
    }

    @Test
    void aBaseThatIsNotAmongThemIsWrongUsage() throws IOException {
        assertEquals(2, run("", "compare", "--engine", "lexical", "--base", "7", article("one.txt"), article("two.txt")));
        assertOneSentence("7");
    }

    @Test
    void readsAnArticleFromStandardInput() throws IOException, JsonException {
        assertEquals(0, run("A headline\n\nThe story is told here, in one sentence.\n", "compare", "--engine", "lexical", article("one.txt"), "-"));
        assertEquals(2, ((List<?>) answers().getFirst().get("articles")).size());
    }

    @Test
    void anEmptyArticleIsNamed() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertEquals(1, run("", "compare", article("one.txt"), empty.toString()));
        assertOneSentence("empty.txt");
    }

    @Test
    void anArticleThatIsNotThereIsNamed() throws IOException {
        assertEquals(1, run("", "compare", article("one.txt"), "nowhere.txt"));
        assertOneSentence("nowhere.txt");
    }

    @Test
    void aFileOfAFolderThatIsComparedIsNotWrittenOver() throws IOException {
        String one = article("one.txt");
        article("two.txt");
        assertEquals(1, run("", "compare", folder.toString(), "--output", one));
        assertTrue(Files.readString(Path.of(one)).startsWith("Floods"));
    }

    @Test
    void aSavedComparisonIsWrittenWithItsDecisionsAndNotes() throws StoreException, JsonException {
        Path file = saved();
        assertEquals(0, run("", "compare", "--engine", "lexical", file.toString()));
        Map<?, ?> comparison = answers().getFirst();
        assertEquals("B", comparison.get("base"));
        assertEquals("a note", ((Map<?, ?>) ((List<?>) comparison.get("annotations")).getFirst()).get("note"));
        assertEquals("rejected", ((Map<?, ?>) ((List<?>) comparison.get("decisions")).getFirst()).get("verdict"));
        assertTrue(((List<?>) comparison.get("links")).stream().map(link -> ((Map<?, ?>) ((Map<?, ?>) link).get("a")).get("passages")).noneMatch(List.of(1)::equals));
    }

    @Test
    void aSavedComparisonStandsAloneAndIsNotWrittenOver() throws StoreException, IOException {
        Path file = saved();
        byte[] before = Files.readAllBytes(file);
        assertEquals(1, run("", "compare", file.toString(), article("one.txt")));
        assertOneSentence(".retold");
        err.reset();
        assertEquals(1, run("", "compare", file.toString(), "--output", file.toString()));
        assertOneSentence("not written over");
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private Path saved() throws StoreException {
        String text = "Floods reach the old town\n\nThe river rose by two metres on Monday. Nobody was hurt, said the mayor.\n";
        Article a = ArticleParser.parse(text, ArticleHints.from("a.txt")).withSigil("A");
        Article b = ArticleParser.parse(text, ArticleHints.from("b.txt")).withSigil("B");
        Annotation note = new Annotation("8d0f2f3e-4444-4c4c-9a9a-000000000001", Target.of(Target.Kind.SPAN, List.of(Anchor.at(a, a.passages().get(1).span()))),
                List.of(), "a note", Coder.AGREED.id(), Instant.EPOCH, Instant.EPOCH);
        Comparison comparison = Comparison.empty("8d0f2f3e-4444-4c4c-9a9a-000000000000").withArticles(List.of(a, b), Map.of()).withBase("B")
                .withCoder(Coder.AGREED).with(note).withDecisions(decisions -> decisions.with(List.of(
                        new LinkDecision(Side.of(a, List.of(1)), Side.of(b, List.of(1)), LinkDecision.Verdict.REJECTED))));
        Path file = folder.resolve("floods.retold");
        ComparisonFile.create(file, comparison, new Recovery(folder.resolve("recovery"))).close();
        return file;
    }

    private String article(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "Floods 😀 reach the old town\n\nThe 😀 river rose by two metres on Monday. "
                + "Nobody was hurt, said the mayor.\n").toString();
    }

    private int run(String input, String... arguments) {
        return run(input.getBytes(UTF_8), arguments);
    }

    private int run(byte[] input, String... arguments) {
        Console console = new Console(new ByteArrayInputStream(input), out, new PrintStream(err, true, UTF_8), false);
        return new Program(console).run(arguments);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private List<Map<?, ?>> answers() throws JsonException {
        List<Map<?, ?>> answers = new ArrayList<>();
        for (String line : out().split("\n")) {
            answers.add((Map<?, ?>) Json.parse(line));
        }
        return answers;
    }

    private void assertOneSentence(String about) {
        String sentence = err.toString(UTF_8);
        assertTrue(sentence.contains(about), sentence);
        assertEquals(1, sentence.lines().count(), sentence);
        assertFalse(sentence.contains("Exception"), sentence);
    }
}

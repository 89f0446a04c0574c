package org.retold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as its users start it: a process of its own, without a display, in an encoding that is not UTF-8. */
class JarIT {

    private static final Path JAR = Path.of("target/retold.jar").toAbsolutePath();
    private static final Path SAMPLE = Path.of("src/main/resources/org/retold/sample").toAbsolutePath();
    private static final String PAIR = "{\"id\": \"é😀\", \"a\": [\"One, zwölf 😀.\"], \"b\": [\"One, zwölf 😀.\"]}\n";

    @TempDir
    private Path folder;

    @Test
    void comparesWithoutADisplayAndWithoutLoadingJavaFx() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Ended ended = run("", List.of(java(), "-Xlog:class+load:file=" + log, "-jar", JAR.toString()), "compare",
                SAMPLE.resolve("ledger.txt").toString(), SAMPLE.resolve("meridian.txt").toString());
        assertEquals(0, ended.status, ended.err);
        assertTrue(ended.out.startsWith("{\"format\":1,"), ended.out);
        assertFalse(Files.readString(log).contains(" javafx."));
    }

    @Test
    void wrongUsageEndsWithTwoAndASentence() throws IOException, InterruptedException {
        Ended ended = run("", "compare");
        assertEquals(2, ended.status);
        assertEquals(1, ended.err.lines().count(), ended.err);
    }

    @Test
    void readsAndWritesUtf8WhateverThePlatformSays() throws IOException, InterruptedException {
        Ended ended = run(PAIR, "align", "--engine", "lexical", "-");
        assertEquals(0, ended.status, ended.err);
        assertTrue(ended.out.startsWith("{\"id\":\"é😀\",\"links\":["), ended.out);
    }

    @Test
    void aBadLineEndsWithOneAndItsNumber() throws IOException, InterruptedException {
        Ended ended = run(PAIR + "nonsense\n", "align", "--engine", "lexical", "-");
        assertEquals(1, ended.status);
        assertTrue(ended.err.contains("line 2"), ended.err);
        assertEquals(1, ended.err.lines().count(), ended.err);
    }

    @Test
    void writesAFile() throws IOException, InterruptedException {
        Path file = folder.resolve("answers.jsonl");
        assertEquals(0, run(PAIR, "align", "--engine", "lexical", "-", "--output", file.toString()).status);
        assertTrue(Files.readString(file).contains("é😀"));
    }

    @Test
    void theWindowWithoutADisplayIsOneSentence() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"), "only Linux can lack a display");
        Ended ended = run("");
        assertEquals(1, ended.status);
        assertEquals(1, ended.err.lines().count(), ended.err);
    }

    @Test
    void anOlderJavaFindsTheRightOne() throws IOException, InterruptedException {
        Ended version = run("", List.of("java", "-version"));
        assumeTrue(version.err.matches("(?s).*version \"(1\\.8|11|17|21)\\b.*"), "the java on the path is not an older one");
        Ended ended = run(PAIR, List.of("java", "-jar", JAR.toString()), "align", "--engine", "lexical", "-");
        assertEquals(0, ended.status, ended.err);
        assertTrue(ended.out.startsWith("{\"id\":\"é😀\""), ended.out);
    }

    private Ended run(String input, String... arguments) throws IOException, InterruptedException {
        return run(input, List.of(java(), "-jar", JAR.toString()), arguments);
    }

    private Ended run(String input, List<String> start, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of(arguments));
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it did not end");
        return new Ended(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private record Ended(int status, String out, String err) {
    }
}

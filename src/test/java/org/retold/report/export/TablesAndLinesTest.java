package org.retold.report.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.retold.core.annotation.Annotation;
import org.retold.core.text.Article;
import org.retold.intake.CsvReader;
import org.retold.json.Json;
import org.retold.json.JsonException;
import org.retold.report.HiddenNames;
import org.retold.report.ReportInput;
import org.retold.report.Specimen;

class TablesAndLinesTest {

    private final ReportInput naughty = Specimen.naughty();

    private Map<String, String> texts(ReportInput input) {
        return input.articles().stream().collect(Collectors.toMap(Article::sigil, Article::text));
    }

    private static List<Map<String, String>> table(String csv) {
        List<List<String>> lines = CsvReader.read(csv);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.getFirst().get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<?, ?>> lines(String jsonl) throws JsonException {
        List<Map<?, ?>> lines = new ArrayList<>();
        for (String line : jsonl.split("\n")) {
            lines.add((Map<?, ?>) Json.parse(line));
        }
        return lines;
    }

    @Test
    void everyDifferenceStandsAtItsOffsetsInTheTable() {
        List<Map<String, String>> rows = table(Written.text(Format.CSV, naughty));
        assertEquals(naughty.collation().differences().size(), rows.stream().map(row -> row.get("difference")).distinct().count());
        rows.forEach(row -> assertEquals(row.get("text"), Written.between(texts(naughty).get(row.get("article")),
                Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")))));
    }

    @Test
    void everyCodingStandsAtItsOffsetsInTheTable() {
        List<Map<String, String>> rows = table(Written.text(Format.CODINGS, naughty));
        long expected = naughty.annotations().stream().mapToLong(it -> (long) Math.max(1, it.codes().size()) * it.target().anchors().size()).sum();
        assertEquals(expected, rows.size());
        int placed = 0;
        for (Map<String, String> row : rows) {
            if (!row.get("start").isEmpty()) {
                placed++;
                assertEquals(row.get("quote"), Written.between(texts(naughty).get(row.get("article")), Integer.parseInt(row.get("start")),
                        Integer.parseInt(row.get("end"))));
            }
        }
        assertTrue(placed >= 60, "placed " + placed);
        assertEquals(1, rows.stream().filter(row -> row.get("standing").equals("orphaned")).map(row -> row.get("annotation")).distinct().count());
        assertTrue(rows.stream().anyMatch(row -> row.get("annotated").equals("words of then") && row.get("standing").equals("check")));
    }

    @Test
    void everyCodingTellsWhoSaidWhatAndWhen() {
        Map<String, Annotation> byId = naughty.comparison().annotations();
        for (Map<String, String> row : table(Written.text(Format.CODINGS, naughty))) {
            Annotation annotation = byId.get(row.get("annotation"));
            assertEquals(List.of(annotation.note(), annotation.coder(), naughty.coder(annotation.coder()), annotation.changed().toString()),
                    List.of(row.get("note"), row.get("coder id"), row.get("coder"), row.get("changed")));
        }
    }

    @Test
    void noFieldIsAFormula() {
        for (Format format : Format.values()) {
            if (format.isTable()) {
                for (String line : Written.text(format, naughty).split("\r\n")) {
                    assertFalse(line.matches("(?s)(.*,)?\"?[=@].*"), format + ": " + line);
                }
            }
        }
    }

    @Test
    void codesStandUnderThoseAboveThem() {
        List<Map<String, String>> rows = table(Written.text(Format.CODINGS, naughty));
        assertTrue(rows.stream().anyMatch(row -> row.get("code path").equals("Cause > -Blame <of> & others")));
    }

    @Test
    void linesEndInCrLfAndTheMarkIsByChoice() {
        byte[] plain = Written.bytes(Format.CODEBOOK, naughty, Written.OPTIONS);
        byte[] marked = Written.bytes(Format.CODEBOOK, naughty, Written.OPTIONS.withByteOrderMark(true));
        assertEquals('n', plain[0]);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'n'}, Arrays.copyOf(marked, 4));
        assertTrue(Written.text(Format.CODEBOOK, naughty).endsWith("\r\n"));
    }

    @Test
    void theMarkIsForTablesOnly() {
        assertArrayEquals(Written.bytes(Format.JSON_LINES, naughty, Written.OPTIONS),
                Written.bytes(Format.JSON_LINES, naughty, Written.OPTIONS.withByteOrderMark(true)));
    }

    @Test
    void everyLineOfJsonIsAnObjectOfAKnownType() throws JsonException {
        List<Map<?, ?>> lines = lines(Written.text(Format.JSON_LINES, naughty));
        assertEquals("comparison", lines.getFirst().get("type"));
        assertEquals(Specimen.NOON.toString(), lines.getFirst().get("exported"));
        Set<Object> types = lines.stream().map(line -> line.get("type")).collect(Collectors.toSet());
        assertTrue(types.containsAll(Set.of("comparison", "article", "link", "storyPoint", "difference", "code", "coder", "decision", "annotation")),
                types.toString());
    }

    @Test
    void everyAnchorStandsAtItsOffsetsInLinesOfJson() throws JsonException {
        List<Map<?, ?>> lines = lines(Written.text(Format.JSON_LINES, naughty));
        Map<Object, Object> texts = lines.stream().filter(line -> line.get("type").equals("article"))
                .collect(Collectors.toMap(line -> line.get("id"), line -> line.get("text")));
        int found = 0;
        for (Map<?, ?> line : lines) {
            if (line.get("type").equals("annotation")) {
                for (Object entry : (List<?>) line.get("anchors")) {
                    Map<?, ?> anchor = (Map<?, ?>) entry;
                    if (anchor.containsKey("start")) {
                        found++;
                        assertEquals(anchor.get("quote"), Written.between((String) texts.get(anchor.get("article")), (int) anchor.get("start"),
                                (int) anchor.get("end")));
                    }
                }
            }
        }
        assertTrue(found >= 60, "found " + found);
    }

    @Test
    void onlyTheCodersChosenAreWritten() {
        List<Map<String, String>> rows = table(Written.text(Format.CODINGS, naughty, Written.OPTIONS.withCoders(Set.of(Specimen.ANNA))));
        assertEquals(Set.of(Specimen.ANNA), rows.stream().map(row -> row.get("coder id")).collect(Collectors.toSet()));
    }

    @Test
    void hiddenNamesAreNowhereAndWhatIsQuotedStillStandsAtItsOffsets() throws JsonException {
        ReportInput story = Specimen.story();
        String jsonl = Written.text(Format.JSON_LINES, story, Written.OPTIONS.withNaming(new HiddenNames(story.articles())));
        assertFalse(jsonl.contains("Harbour Post") || jsonl.contains("Courier") || jsonl.contains("Ledger"), jsonl);
        assertTrue(jsonl.contains("told by the B"), "the names within the text are replaced");
        List<Map<?, ?>> lines = lines(jsonl);
        Map<Object, Object> texts = lines.stream().filter(line -> line.get("type").equals("article"))
                .collect(Collectors.toMap(line -> line.get("id"), line -> line.get("text")));
        lines.stream().filter(line -> line.get("type").equals("annotation")).flatMap(line -> ((List<?>) line.get("anchors")).stream())
                .map(anchor -> (Map<?, ?>) anchor).filter(anchor -> anchor.containsKey("start"))
                .forEach(anchor -> assertEquals(anchor.get("quote"), Written.between((String) texts.get(anchor.get("article")),
                        (int) anchor.get("start"), (int) anchor.get("end"))));
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        for (Format format : Format.values()) {
            assertArrayEquals(Written.bytes(format, Specimen.story(), Written.OPTIONS), Written.bytes(format, Specimen.story(), Written.OPTIONS),
                    format.toString());
        }
    }
}

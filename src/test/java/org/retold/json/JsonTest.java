package org.retold.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void readsAPlainTree() throws JsonException {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("n", 1);
        expected.put("list", List.of(true, 0.5, "é😀"));
        expected.put("none", null);
        assertEquals(expected, Json.parse("{\"n\": 1, \"list\": [true, 0.5, \"é😀\"], \"none\": null}"));
    }

    @Test
    void readsUtf8FromAStream() throws JsonException {
        assertEquals(List.of("ß😀"), Json.parse(new ByteArrayInputStream("[\"ß😀\"]".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void writesCharactersAsTheyAre() {
        assertEquals("{\"a\":[\"é😀\\n\",null]}", Json.write(Map.of("a", Arrays.asList("é😀\n", null))));
    }

    @Test
    void indentsAndLeavesTheWriterOpen() {
        StringWriter out = new StringWriter();
        Json.writeIndented(Map.of("a", 1), out);
        out.write("!");
        assertTrue(out.toString().contains("\n  \"a\" : 1"), out.toString());
    }

    @Test
    void saysWhereATextIsNotJson() {
        JsonException e = assertThrows(JsonException.class, () -> Json.parse("{\"a\": nope}"));
        assertTrue(e.getMessage().matches("not JSON: .*\\(line 1, column \\d+\\)"), e.getMessage());
    }

    @Test
    void refusesWhatFollowsTheValue() {
        assertThrows(JsonException.class, () -> Json.parse("{} {}"));
    }

    @Test
    void refusesANameTwice() {
        assertThrows(JsonException.class, () -> Json.parse("{\"a\": 1, \"a\": 2}"));
    }

    @Test
    void refusesNothing() {
        assertThrows(JsonException.class, () -> Json.parse(""));
    }
}

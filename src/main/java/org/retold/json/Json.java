package org.retold.json;

import java.io.InputStream;
import java.io.Writer;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as a plain tree: {@code Map<String, Object>} in the order of the text, {@code List<Object>}, {@code String},
 * {@code Integer}, {@code Long}, {@code BigInteger} or {@code Double}, {@code Boolean}, {@code null}. Reading is strict:
 * one value and nothing after it, no name twice in an object. Safe for use from several threads.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private Json() {
    }

    public static Object parse(String text) throws JsonException {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /** Reads to the end and closes; the encoding is UTF-8, UTF-16 or UTF-32, as it shows in the first bytes. */
    public static Object parse(InputStream in) throws JsonException {
        try {
            return MAPPER.readValue(in, Object.class);
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /** The tree on one line. */
    public static String write(Object tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /** The tree on many lines, indented; the writer stays open. */
    public static void writeIndented(Object tree, Writer out) {
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, tree);
    }

    private static JsonException notJson(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        String where = location == null || location.getLineNr() < 1 ? ""
                : String.format(Locale.ROOT, " (line %d, column %d)", location.getLineNr(), location.getColumnNr());
        String what = e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
        return new JsonException("not JSON: " + what + where, e);
    }
}

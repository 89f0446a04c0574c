package org.retold.report.table;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes CSV as RFC 4180 has it: fields with commas, quotation marks or line ends are quoted, lines end in CRLF. Line ends within
 * a field stay as they are. A text that a spreadsheet would run as a formula (it begins with {@code = + - @}, their full-width
 * forms, a tab or a carriage return, and is no number) gets an apostrophe in front, and one more if it has some already, so that
 * taking one away from a field that begins with apostrophes and such a sign gives back the text. Numbers are written as they are.
 */
public final class CsvWriter {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*\\s?%?");

    private final Writer out;

    public CsvWriter(Writer out) {
        this.out = out;
    }

    /** @param fields numbers, or texts; {@code null} is an empty field */
    public void line(Object... fields) throws IOException {
        line(Arrays.asList(fields));
    }

    public void line(List<?> fields) throws IOException {
        out.write(fields.stream().map(CsvWriter::field).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String field(Object value) {
        String text = value == null ? "" : value instanceof Number ? value.toString() : defused(value.toString());
        return text.matches("(?s).*[,\"\\r\\n].*") || !text.equals(text.strip()) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String defused(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}

package org.retold.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads CSV as RFC 4180 has it, with commas, semicolons or tabs between fields, whichever the first line has most of, and with
 * any line ends. An apostrophe that keeps a spreadsheet from running a field as a formula is taken away.
 */
public final class CsvReader {

    private static final Pattern DEFUSED = Pattern.compile("'+[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private final String text;
    private final char separator;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();

    private CsvReader(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        separator = separator(this.text.lines().findFirst().orElse(""));
    }

    /** Lines of fields; empty lines are left out. */
    public static List<List<String>> read(String text) {
        CsvReader reader = new CsvReader(text);
        reader.run();
        return reader.lines;
    }

    private static char separator(String head) {
        Map<Character, Long> counts = head.chars().mapToObj(sign -> (char) sign).filter(sign -> ",;\t".indexOf(sign) >= 0)
                .collect(Collectors.groupingBy(sign -> sign, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(',');
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            at = text.charAt(at) == '"' ? quoted(at + 1) : plain(at);
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
                if (at == text.length()) {
                    line.add("");
                }
            } else {
                at = endOfLine(at);
            }
        }
        endLine();
    }

    private int plain(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        line.add(undone(text.substring(start, end)));
        return end;
    }

    private int quoted(int start) {
        StringBuilder field = new StringBuilder();
        int at = start;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign != '"') {
                field.append(sign);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                break;
            }
        }
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            field.append(text.charAt(at++));
        }
        line.add(undone(field.toString()));
        return at;
    }

    private int endOfLine(int at) {
        endLine();
        return at < text.length() && text.startsWith("\r\n", at) ? at + 2 : at + 1;
    }

    private void endLine() {
        if (line.stream().anyMatch(field -> !field.isEmpty())) {
            lines.add(line);
        }
        line = new ArrayList<>();
    }

    private static String undone(String field) {
        return DEFUSED.matcher(field).matches() ? field.substring(1) : field;
    }
}

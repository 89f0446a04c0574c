package org.retold.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.retold.json.Json;
import org.retold.json.JsonException;

/** JSON objects, one a line, read when they are asked for; empty lines are passed over. A bad line is named by its number. */
final class JsonLines implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final BufferedReader reader;
    private int number;

    private JsonLines(String name, InputStream in) {
        this.name = name;
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)), 1 << 16);
    }

    /** @param file a path, or {@code -} for standard input */
    static JsonLines open(String file, Console console) throws UnusableInput {
        if (file.equals("-")) {
            return new JsonLines("standard input", console.in());
        }
        Path path = InputPath.existingFile(file);
        try {
            return new JsonLines(file, Files.newInputStream(path));
        } catch (IOException e) {
            throw new UnusableInput(file + " cannot be read.", e);
        }
    }

    Optional<Line> next() throws UnusableInput {
        for (String text = read(); text != null; text = read()) {
            if (!text.isBlank()) {
                return Optional.of(parse(text));
            }
        }
        return Optional.empty();
    }

    private String read() throws UnusableInput {
        try {
            String text = reader.readLine();
            number++;
            return number == 1 && text != null && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableInput(name + " is not UTF-8 (somewhere after line " + number + ").", e);
        } catch (IOException e) {
            throw new UnusableInput(name + " cannot be read.", e);
        }
    }

    private Line parse(String text) throws UnusableInput {
        String place = name + ", line " + number;
        try {
            if (Json.parse(text) instanceof Map<?, ?> object) {
                return new Line(place, object);
            }
        } catch (JsonException e) {
            throw new UnusableInput(place + " is " + e.getMessage() + ".", e);
        }
        throw new UnusableInput(place + " is not a JSON object.");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

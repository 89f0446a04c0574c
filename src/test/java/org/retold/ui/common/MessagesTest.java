package org.retold.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
    private static final Pattern SUFFIX = Pattern.compile("\"(\\.[a-z.-]+)\"");
    private static final Pattern ASKED = Pattern.compile("Messages\\.words\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"");

    private final Set<String> keys = ResourceBundle.getBundle("org.retold.ui.messages").keySet();
    private final String sources = sources();

    @Test
    void noKeyIsMissing() {
        Set<String> asked = new TreeSet<>(found(ASKED));
        asked.removeAll(keys);
        assertEquals(Set.of(), asked);
    }

    @Test
    void noKeyIsUnused() {
        Set<String> literals = found(LITERAL);
        Set<String> unused = keys.stream().filter(key -> !isUsed(key, literals) && found(SUFFIX).stream().noneMatch(
                suffix -> key.endsWith(suffix) && isUsed(key.substring(0, key.length() - suffix.length()), literals)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyActionHasItsWords() {
        Matcher action = Pattern.compile("= (?:add|toggle)\\(\"([a-z-]+)\"").matcher(sources);
        List<String> missing = action.results().map(found -> "action." + found.group(1)).filter(key -> !keys.contains(key)).toList();
        assertEquals(List.of(), missing);
    }

    private static boolean isUsed(String key, Set<String> literals) {
        return literals.contains(key) || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(sources).results().map(result -> result.group(1)).collect(Collectors.toSet());
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/retold/ui"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.retold.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One line of input, asked for what a command needs of it.
 *
 * @param place where it stands, for messages
 */
record Line(String place, Map<?, ?> object) {

    /** As it came, a string or a number: it goes back into the answer. */
    Object id() throws UnusableInput {
        Object id = object.get("id");
        if (id instanceof String || id instanceof Number) {
            return id;
        }
        throw new UnusableInput(place + " has no \"id\".");
    }

    String text(String field) throws UnusableInput {
        if (object.get(field) instanceof String text) {
            return text;
        }
        throw new UnusableInput(place + " has no text in \"" + field + "\".");
    }

    List<String> texts(String field) throws UnusableInput {
        if (object.get(field) instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(Objects::toString).toList();
        }
        throw new UnusableInput(place + " has no list of texts in \"" + field + "\".");
    }
}

package org.retold.core.annotation;

import java.util.Optional;

/**
 * A category of the codebook.
 *
 * @param id        a UUID that never changes
 * @param colour    {@code #rrggbb}
 * @param key       the digit key that gives it, 1 to 9
 * @param parent    id of the code above it
 * @param withdrawn no longer offered; what was coded with it stays
 */
public record Code(String id, String name, String description, String colour, Pattern pattern, Optional<Integer> key,
                   Optional<String> parent, boolean withdrawn) {

    public Code {
        if (!colour.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("not a colour: " + colour);
        }
        if (key.isPresent() && (key.get() < 1 || key.get() > 9)) {
            throw new IllegalArgumentException("a key is 1 to 9");
        }
    }

    public Code withWords(String newName, String newDescription) {
        return new Code(id, newName, newDescription, colour, pattern, key, parent, withdrawn);
    }

    public Code withKey(Optional<Integer> newKey) {
        return new Code(id, name, description, colour, pattern, newKey, parent, withdrawn);
    }

    public Code withParent(Optional<String> newParent) {
        return new Code(id, name, description, colour, pattern, key, newParent, withdrawn);
    }

    public Code withWithdrawn(boolean now) {
        return new Code(id, name, description, colour, pattern, now ? Optional.empty() : key, parent, now);
    }
}

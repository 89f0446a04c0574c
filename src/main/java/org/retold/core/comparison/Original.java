package org.retold.core.comparison;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An article as it came in, byte for byte.
 *
 * @param name  the file's name, or what else it came from
 * @param bytes never changed by anybody
 */
public record Original(String name, byte[] bytes) {

    /** What was pasted, or comes with the program. */
    public static Original ofText(String name, String text) {
        return new Original(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** True where name and every byte are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Original original && name.equals(original.name) && Arrays.equals(bytes, original.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }
}

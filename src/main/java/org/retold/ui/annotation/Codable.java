package org.retold.ui.annotation;

import org.retold.core.annotation.Target;

/**
 * Something that can be coded where the reader is.
 *
 * @param words what is meant, for instance "link A ¶3 – B ¶2"
 */
public record Codable(Target target, String words) {

    @Override
    public String toString() {
        return words;
    }
}

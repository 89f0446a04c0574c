package org.retold.print;

import java.util.Optional;

/** Numbers the tags of one document. */
final class Tags {

    private int number;

    Tag next(Tag.Role role, Optional<Tag> parent) {
        return new Tag(number++, role, parent);
    }
}

package org.retold.print;

import java.util.Optional;

/**
 * What a part of a page is to readers who listen. What belongs together across pages has the same tag.
 *
 * @param number unique in a document
 */
public record Tag(int number, Role role, Optional<Tag> parent) {

    public enum Role { PARAGRAPH, TITLE, SECTION, HEADLINE, TABLE, ROW, HEAD_CELL, CELL }
}

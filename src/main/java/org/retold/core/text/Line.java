package org.retold.core.text;

import java.util.Optional;

/**
 * A paragraph whose role is still to be found.
 *
 * @param block  lines with no blank line between them have the same number
 * @param words  its text, without white space around it
 * @param known  its role, where the markup said it
 */
record Line(Span span, int block, String words, Optional<Role> known) {
}
